import { render } from 'preact';
import { apply } from './apply.ts';
import { listen, post } from './host.ts';
import { Panel } from './Panel.tsx';

const root = document.getElementById('root');
if (root) {
  listen(apply);
  render(<Panel />, root);
  post({ type: 'ready' });
}
