import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = new URL('../../../', import.meta.url).pathname;
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;

interface Manifest {
  readonly icon: string;
  readonly capabilities: {
    readonly untrustedWorkspaces: { readonly restrictedConfigurations: readonly string[] };
  };
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>;
    readonly views: Readonly<
      Record<string, readonly { readonly id: string; readonly icon: string }[]>
    >;
    readonly configuration: {
      readonly properties: Readonly<Record<string, { readonly scope: string }>>;
    };
  };
}

/** The host's code as text: it cannot be loaded without VS Code. */
const host = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(root, 'src', name), 'utf8'))
  .join('\n');
const idsIn = (pattern: RegExp) =>
  new Set([...host.matchAll(pattern)].map((match) => match[1] ?? ''));

describe('the manifest', () => {
  const commands = manifest.contributes.commands.map(({ command }) => command);

  it('has the commands that the code registers, and no others', () => {
    const registered = idsIn(/^ {2}'(claudeMemory\.\w+)':/gmu);
    assert.deepEqual(new Set(commands), registered);
  });

  it('has only its own commands in its menus', () => {
    const used = Object.values(manifest.contributes.menus).flat();
    assert.deepEqual(
      used.map(({ command }) => command).filter((id) => !commands.includes(id)),
      [],
    );
  });

  it('has the settings that the code reads, and no others', () => {
    const block = /const schemas = \{(.*?)\n\};/su.exec(host)?.[1] ?? '';
    const read = [...block.matchAll(/^ {2}(\w+):/gmu)].map((match) => `claudeMemory.${match[1]}`);
    const settings = Object.keys(manifest.contributes.configuration.properties);
    assert.ok(read.length > 0);
    assert.deepEqual(settings.toSorted(), read.toSorted());
  });

  it('has every command and setting in the README', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8').replaceAll('’', "'");
    const titles = manifest.contributes.commands.map(({ title }) => title);
    const settings = Object.keys(manifest.contributes.configuration.properties);
    const rows = settings.map((name) => `| \`${name}\` |`);
    assert.deepEqual(
      [...titles, ...rows].filter((words) => !readme.includes(words)),
      [],
    );
  });

  it('lets no repository change a setting', () => {
    const properties = manifest.contributes.configuration.properties;
    const scopes = Object.values(properties).map(({ scope }) => scope);
    assert.deepEqual(
      scopes.filter((scope) => !['machine', 'application'].includes(scope)),
      [],
    );
    assert.deepEqual(
      manifest.capabilities.untrustedWorkspaces.restrictedConfigurations.toSorted(),
      Object.keys(properties).toSorted(),
    );
  });

  it('has the view that the code provides, and its icons exist', () => {
    const views = Object.values(manifest.contributes.views).flat();
    assert.deepEqual(new Set(views.map(({ id }) => id)), idsIn(/viewId = '([\w.]+)'/gu));
    for (const icon of [manifest.icon, ...views.map((view) => view.icon)]) {
      assert.ok(existsSync(join(root, icon)), `${icon} is missing`);
    }
  });
});
