import { announcement } from './announcer.ts';
import { ChatPage } from './chat/ChatPage.tsx';
import { MemoryPage } from './memory/MemoryPage.tsx';
import { Notices } from './Notices.tsx';
import { page, panelState } from './panelState.ts';

/** The whole panel. The chat stays in the page while memory is shown, and so keeps its place. */
export function Panel() {
  if (!panelState.value) return <div class="panel" aria-busy="true" />;
  return (
    <div class="panel">
      <header class="visually-hidden">
        <h1>Claude Memory</h1>
      </header>
      <Notices />
      <ChatPage hidden={page.value !== 'chat'} />
      {page.value === 'memory' && <MemoryPage />}
      <Announcer />
    </div>
  );
}

function Announcer() {
  return (
    <div class="visually-hidden" role="log" aria-label="Announcements">
      {announcement.value}
    </div>
  );
}
