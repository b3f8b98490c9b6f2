import { parseArgs } from 'node:util';
import { startDemoModel } from './demoModel.ts';

const { values } = parseArgs({ options: { port: { type: 'string', default: '0' } } });
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error('Give a port from 0 to 65535: --port 8123');
  process.exit(1);
}
const api = await startDemoModel({ port });
console.log(api.url);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void api.close().then(() => process.exit(0)));
}
