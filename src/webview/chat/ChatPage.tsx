import { conversation, status } from '../panelState.ts';
import { Icon } from '../parts/Icon.tsx';
import { Composer } from './Composer.tsx';
import { Teaching } from './Teaching.tsx';
import { TurnItem } from './TurnItem.tsx';
import { useFollow } from './useFollow.ts';
import { Ways } from './Ways.tsx';

/** The conversation and, under it, the composer. */
export function ChatPage({ hidden }: { readonly hidden: boolean }) {
  const turns = conversation.value?.turns ?? [];
  const last = turns.at(-1)?.id;
  const { view, content, away, jump } = useFollow(`${conversation.value?.id} ${last}`);
  const hasModel = status.value?.model !== undefined;
  return (
    <main class="chat" hidden={hidden} aria-label="Chat">
      <div class="log" ref={view}>
        <section class="log-content" ref={content} aria-label="Conversation">
          {turns.map((turn) => (
            <TurnItem key={turn.id} turn={turn} />
          ))}
          {!hasModel && <Ways />}
          {hasModel && turns.length === 0 && <Teaching />}
        </section>
      </div>
      <div class="foot">
        {away && (
          <button type="button" class="jump" onClick={jump}>
            <Icon name="arrow-down" /> Jump to latest
          </button>
        )}
        <Composer />
      </div>
    </main>
  );
}
