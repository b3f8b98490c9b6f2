import type { WayView } from '../shared/view.ts';

/** Set by the development tools alone: where the demo model is served, on this machine. */
const demoVariable = 'CLAUDE_MEMORY_DEMO_URL';

/** What is offered while there is no model. */
export function waysToModel(): readonly WayView[] {
  return demoUrl() ? [...own, demoWay] : own;
}

const own: readonly WayView[] = [
  {
    id: 'key',
    label: 'Use your Claude API key',
    detail: 'It is kept in the editor’s secret storage and goes to no one but Claude.',
  },
  {
    id: 'gateway',
    label: 'Use a gateway of your own',
    detail: 'Set its address, then the key that it asks for.',
  },
];

const demoWay: WayView = {
  id: 'demo',
  label: 'Try the demo model',
  detail: 'Not Claude: a few canned answers from this machine, to see how memory works.',
};

/** An address that is not on this machine is ignored: the variable must not redirect a chat. */
export function demoUrl(): string | undefined {
  const text = process.env[demoVariable];
  const url = text && URL.canParse(text) ? new URL(text) : undefined;
  return url?.protocol === 'http:' && url.hostname === '127.0.0.1' ? url.origin : undefined;
}
