import { Fragment } from 'preact';
import type { MemoryGroupView } from '../../shared/view.ts';
import { post } from '../host.ts';
import { Lessons } from '../lessons/Lessons.tsx';
import { memory, status } from '../panelState.ts';
import { Icon } from '../parts/Icon.tsx';
import { LinkButton } from '../parts/LinkButton.tsx';
import { Menu } from '../parts/Menu.tsx';
import { Survey } from '../survey/Survey.tsx';
import { changeMemory, refusal } from './editing.ts';
import { countMemories, current, filterGroups } from './filterGroups.ts';
import { InForce } from './InForce.tsx';
import { MemoryGroup } from './MemoryGroup.tsx';
import { focusedRow, rowKey } from './rowFocus.ts';
import { SearchBox } from './SearchBox.tsx';
import { search } from './search.ts';

/** Everything remembered that can apply here, by scope. */
export function MemoryPage() {
  const { groups = [], lessons = [], resolved, survey } = memory.value ?? {};
  const searching = search.value.trim() !== '';
  const hasWorkspace = groups.some(({ kind }) => kind === 'workspace');
  const found = filterGroups(groups, search.value);
  return (
    <main class="memory" aria-label="What Claude remembers">
      <Heading />
      <SearchBox found={countMemories(found)} total={countMemories(groups)} />
      {status.value?.notLearning && <div class="above">{status.value.notLearning}</div>}
      <div class="groups">
        {!searching && lessons.length > 0 && <Lessons lessons={lessons} />}
        <Groups groups={found} all={groups} />
        {!searching && resolved && <InForce resolved={resolved} />}
        {!searching && hasWorkspace && <Survey survey={survey} />}
      </div>
      <div class="rejection" role="alert">
        {refusal.value}
      </div>
      <UndoLine />
    </main>
  );
}

function Heading() {
  return (
    <header class="memory-head">
      <button
        type="button"
        class="chip"
        aria-label="Back to chat"
        onClick={() => post({ type: 'show', page: 'chat' })}
      >
        <Icon name="arrow-left" /> Chat
      </button>
      <span class="user" title="Whose memory this is">
        {memory.value?.user}
      </span>
      <Menu
        icon="ellipsis"
        label="More actions"
        items={[
          { label: 'Choose a profile…', run: () => post({ type: 'chooseProfile' }) },
          { label: 'Open settings', run: () => post({ type: 'openSettings' }) },
          { label: 'Clear memory…', run: () => post({ type: 'clearMemory' }) },
        ]}
      />
    </header>
  );
}

interface GroupsProps {
  readonly groups: readonly MemoryGroupView[];
  readonly all: readonly MemoryGroupView[];
}

function Groups({ groups, all }: GroupsProps) {
  const searching = search.value.trim() !== '';
  const reached = reachedRow(groups);
  const withoutProfile = !searching && !all.some(({ kind }) => kind === 'profile');
  return (
    <>
      {groups
        .filter((group) => !searching || group.memories.length > 0)
        .map((group) => (
          <Fragment key={group.scope}>
            {withoutProfile && group.kind === 'user' && <ProfileLink />}
            <MemoryGroup
              group={group}
              others={all.filter(({ scope }) => scope !== group.scope)}
              searching={searching}
              reached={reached}
            />
          </Fragment>
        ))}
      {searching && groups.every((group) => group.memories.length === 0) && (
        <p class="empty">Nothing remembered has all of these words.</p>
      )}
    </>
  );
}

/** The row that Tab reaches: the one last focused while it is shown, else the first. */
function reachedRow(groups: readonly MemoryGroupView[]): string | undefined {
  const shown = groups.flatMap(({ scope, memories }) =>
    memories.map(({ id }) => rowKey(scope, id)),
  );
  if (focusedRow.value && shown.includes(focusedRow.value)) return focusedRow.value;
  const first = groups.find(({ memories }) => current(memories).length > 0);
  const memory = first && current(first.memories)[0];
  return first && memory && rowKey(first.scope, memory.id);
}

function ProfileLink() {
  return (
    <div class="profile-link">
      <LinkButton label="Choose a profile…" onClick={() => post({ type: 'chooseProfile' })} />
      <small>A set of preferences that several workspaces share.</small>
    </div>
  );
}

function UndoLine() {
  const undo = memory.value?.undo;
  return (
    <div class="undo-line" role="status">
      {undo && (
        <>
          <span class="undo-what" title={undo.what}>
            {undo.what}
          </span>
          <LinkButton
            label="Undo"
            name={`Undo: ${undo.what}`}
            onClick={() => changeMemory({ type: 'undo', change: undo.change })}
          />
        </>
      )}
    </div>
  );
}
