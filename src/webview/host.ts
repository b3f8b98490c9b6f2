import type { ToHost, ToPanel } from '../shared/protocol.ts';

interface HostApi {
  postMessage(message: ToHost): void;
  getState(): unknown;
  setState(state: PanelMemento): void;
}

/** What the panel itself keeps while it is hidden or the window reloads. */
interface PanelMemento {
  readonly draft: string;
}

declare function acquireVsCodeApi(): HostApi;

const api = acquireVsCodeApi();

export function post(message: ToHost): void {
  api.postMessage(message);
}

export function loadDraft(): string {
  const state = api.getState();
  const draft = state && typeof state === 'object' && 'draft' in state ? state.draft : '';
  return typeof draft === 'string' ? draft : '';
}

export function saveDraft(draft: string): void {
  api.setState({ draft });
}

/**
 * Hands on what the host says. It comes from the frame around this one, which VS Code hides
 * (`window.parent` is gone), but which has our origin; other origins are dropped.
 */
export function listen(receive: (message: ToPanel) => void): void {
  window.addEventListener('message', (event: MessageEvent<ToPanel>) => {
    if (event.origin !== window.origin || event.source === window) return;
    receive(event.data);
  });
}
