import type { WayView } from '../../shared/view.ts';
import { post } from '../host.ts';
import { status } from '../panelState.ts';
import { Icon } from '../parts/Icon.tsx';

const icons: Readonly<Record<WayView['id'], string>> = {
  key: 'key',
  gateway: 'server-environment',
  demo: 'beaker',
};

/** The ways to a model, while there is none. */
export function Ways() {
  return (
    <div class="welcome">
      <h2>Chat with a Claude that remembers</h2>
      <p>
        Say once how you like your code. You see what is remembered, and can edit or erase all of
        it. To start, choose how to reach Claude.
      </p>
      {status.value?.ways.map((way) => (
        <button
          key={way.id}
          type="button"
          class="way"
          onClick={() => post({ type: 'way', way: way.id })}
        >
          <Icon name={icons[way.id]} />
          <span class="way-text">
            {way.label}
            <small>{way.detail}</small>
          </span>
        </button>
      ))}
    </div>
  );
}
