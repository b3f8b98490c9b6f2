import type { NoticeView } from '../shared/view.ts';
import { post } from './host.ts';
import { status } from './panelState.ts';
import { Icon } from './parts/Icon.tsx';
import { IconButton } from './parts/IconButton.tsx';
import { LinkButton } from './parts/LinkButton.tsx';

/** Sentences about the whole panel, above it. */
export function Notices() {
  const notices = status.value?.notices ?? [];
  return (
    <section class="notices" aria-label="Notices" aria-live="polite">
      {notices.map((notice) => (
        <Notice key={notice.id} notice={notice} />
      ))}
    </section>
  );
}

function Notice({ notice }: { readonly notice: NoticeView }) {
  return (
    <div class={`notice ${notice.severity}`}>
      <Icon name={notice.severity} />
      <div class="notice-text">
        {notice.text}
        {notice.actions.length > 0 && (
          <div class="actions">
            {notice.actions.map(({ id, label }) => (
              <LinkButton
                key={id}
                label={label}
                onClick={() => post({ type: 'noticeAction', notice: notice.id, action: id })}
              />
            ))}
          </div>
        )}
      </div>
      <IconButton
        icon="close"
        label="Dismiss"
        onClick={() => post({ type: 'dismissNotice', notice: notice.id })}
      />
    </div>
  );
}
