import type { ExampleView, FindingView } from '../../shared/view.ts';
import { post } from '../host.ts';
import { changeMemory } from '../memory/editing.ts';
import { Icon } from '../parts/Icon.tsx';
import { LinkButton } from '../parts/LinkButton.tsx';
import { Share } from '../parts/Share.tsx';

interface FindingProps {
  readonly finding: FindingView;
  /** Nothing can be remembered here. */
  readonly readOnly: boolean;
}

/** A habit in one line; opened, where it is seen, and what the user may do about it. */
export function Finding({ finding, readOnly }: FindingProps) {
  const isAtOdds = finding.remembered?.relation === 'contradicts';
  return (
    <li class="entry finding" data-item>
      <details open={isAtOdds}>
        <summary>
          {finding.sentence}{' '}
          {finding.against > 0 && <Share good={finding.for} bad={finding.against} />}
          <Tag finding={finding} />
        </summary>
        <div class="entry-meta">
          <Facts finding={finding} />
          <Examples finding={finding} title="Like this" examples={finding.examples.for} />
          <Examples finding={finding} title="Otherwise" examples={finding.examples.against} />
          <Answers finding={finding} readOnly={readOnly} />
        </div>
      </details>
    </li>
  );
}

/** What is worth seeing before it is opened. */
function Tag({ finding: { remembered, declared } }: Pick<FindingProps, 'finding'>) {
  const isAtOdds = remembered?.relation === 'contradicts' || declared?.agrees === false;
  if (isAtOdds) {
    const words =
      remembered?.relation === 'contradicts' ? 'not what you told' : 'not what is declared';
    return (
      <small class="tag at-odds">
        <Icon name="warning" /> {words}
      </small>
    );
  }
  return remembered ? (
    <small class="tag">
      <Icon name="check" /> remembered
    </small>
  ) : null;
}

function Facts({ finding: { inTests, declared, remembered } }: Pick<FindingProps, 'finding'>) {
  return (
    <>
      {inTests && <div>{inTests}</div>}
      {declared && (
        <div>
          {declared.file} ({declared.tool}) declares{declared.agrees ? ' it' : ''}: “
          {declared.wording}”
        </div>
      )}
      {remembered && (
        <div>
          You told{remembered.relation === 'contradicts' ? '' : ' it'}: “{remembered.text}” (
          {remembered.where})
          {remembered.relation === 'repeats' && '. The configuration says so already'}
        </div>
      )}
    </>
  );
}

interface ExamplesProps {
  readonly finding: FindingView;
  readonly title: string;
  readonly examples: readonly ExampleView[];
}

function Examples({ finding, title, examples }: ExamplesProps) {
  if (examples.length === 0) return null;
  return (
    <div class="examples">
      {title}:
      <ul>
        {examples.map(({ path, line, text }) => (
          <li key={`${path} ${line}`}>
            <LinkButton
              label={`${path}:${line}`}
              onClick={() => post({ type: 'openExample', finding: finding.id, path, line })}
            />{' '}
            <code title={text}>{text}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Answers({ finding, readOnly }: FindingProps) {
  const { id, wording, remembered } = finding;
  const isAtOdds = remembered?.relation === 'contradicts';
  return (
    <div class="buttons">
      {!readOnly && isAtOdds && (
        <button
          type="button"
          class="button quiet"
          title={`In this workspace Claude is told: “${wording}”`}
          onClick={() => changeMemory({ type: 'followProject', finding: id })}
        >
          Follow the project here
        </button>
      )}
      {!readOnly && !remembered && (
        <button
          type="button"
          class="button quiet"
          title={`Claude is told: “${wording}”`}
          onClick={() => changeMemory({ type: 'rememberFinding', finding: id })}
        >
          Remember for this workspace
        </button>
      )}
      <button
        type="button"
        class="button quiet"
        title="Not shown again in this workspace"
        onClick={() => changeMemory({ type: 'ignoreFinding', finding: id })}
      >
        Ignore
      </button>
    </div>
  );
}
