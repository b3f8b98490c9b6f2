import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../editor/root.ts';
import { type Row, row } from './row.ts';

/** What the extension host loads at the start, what it loads with the first request, and the package. */
export function sizes(vsix: string, unpacked: string): readonly Row[] {
  const host = [bundle('extension.cjs')];
  const grammars = join(root, 'dist', 'grammars');
  const withSdk = [...host, bundle('anthropic.cjs')];
  return [
    row('host bundle without the SDK', 'KB', size(host), ['gzip', gzipped(host)]),
    row('host bundles with the SDK', 'KB', size(withSdk), ['gzip', gzipped(withSdk)]),
    row('host bundle without the SDK', 'KB', size(host), ['with the SDK', size(withSdk)]),
    row('.vsix', 'KB', kilobytes(statSync(vsix).size), ['unpacked', sizeBelow(unpacked)]),
    row('grammars, unpacked', 'KB', sizeBelow(grammars), ['gzip', gzipped(filesOf(grammars))]),
  ];
}

function bundle(name: string): Buffer {
  return readFileSync(join(root, 'dist', name));
}

function size(bundles: readonly Buffer[]): number {
  return kilobytes(bundles.reduce((sum, { length }) => sum + length, 0));
}

function gzipped(bundles: readonly Buffer[]): number {
  return kilobytes(bundles.reduce((sum, bytes) => sum + gzipSync(bytes).length, 0));
}

function sizeBelow(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const bytes = files.map((entry) => statSync(join(entry.parentPath, entry.name)).size);
  return kilobytes(bytes.reduce((sum, length) => sum + length, 0));
}

function filesOf(folder: string): readonly Buffer[] {
  return readdirSync(folder).map((name) => readFileSync(join(folder, name)));
}

function kilobytes(bytes: number): number {
  return bytes / 1024;
}
