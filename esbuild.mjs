// Builds the extension into dist/: the host, the parts of it that are loaded when first needed, and the panel.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const root = fileURLToPath(new URL('.', import.meta.url));
const { resolve } = createRequire(import.meta.url);

/**
 * A dynamic import of our own file becomes a bundle of its own: what activation does not need,
 * activation does not load. Such a bundle shares no module state with the host.
 */
const lazyImports = {
  name: 'lazy-imports',
  setup(build) {
    build.onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, (args) =>
      args.kind === 'dynamic-import'
        ? { path: `./${basename(args.path, '.ts')}.cjs`, external: true }
        : undefined,
    );
  },
};

/**
 * What the style rules hear is a bundle of its own too, loaded when it is first asked for: all rules
 * together are as large as the rest of the host. Its functions are called as if they were here.
 */
const deferredHearing = {
  name: 'deferred-hearing',
  setup(build) {
    const namespace = 'deferred-hearing';
    build.onResolve({ filter: /\/style\/heard\.ts$/ }, ({ kind }) =>
      kind === 'entry-point' ? undefined : { path: 'heard', namespace },
    );
    build.onLoad({ filter: /^heard$/, namespace }, () => ({
      contents: [
        'let loaded;',
        `const heard = () => (loaded ??= require('./styleHearing.cjs'));`,
        ...exportedFunctions('src/style/heard.ts').map(
          (name) => `export const ${name} = (...given) => heard().${name}(...given);`,
        ),
      ].join('\n'),
    }));
    build.onResolve({ filter: /styleHearing\.cjs$/ }, ({ path }) => ({ path, external: true }));
  },
};

function exportedFunctions(file) {
  const source = readFileSync(`${root}${file}`, 'utf8');
  return [...source.matchAll(/^export function\*? (\w+)/gmu)].map((match) => match[1]);
}

/**
 * One module for the editor's API. Where it is external, each file's `import * as vscode` copies all
 * of it at the start: 14 ms of the activation with 25 such files.
 */
const sharedApi = {
  name: 'shared-api',
  setup(build) {
    const namespace = 'shared-api';
    build.onResolve({ filter: /^vscode$/ }, (args) =>
      args.namespace === namespace
        ? { path: 'vscode', external: true }
        : { path: 'vscode', namespace },
    );
    build.onLoad({ filter: /^vscode$/, namespace }, () => ({ contents: apiModule() }));
  },
};

/** Exports what the API's types declare as values; what is not used is left out of the bundle. */
function apiModule() {
  const types = readFileSync(`${root}node_modules/@types/vscode/index.d.ts`, 'utf8');
  const declared = types.matchAll(/^\s+export (?:namespace|class|enum|const|function) (\w+)/gm);
  const names = [...new Set([...declared].map((match) => match[1]))];
  const lines = names.map((name) => `export const ${name} = /* @__PURE__ */ api('${name}');`);
  return [
    `const loaded = require('vscode');`,
    'const api = (name) => loaded[name];',
    ...lines,
  ].join('\n');
}

/** @type {esbuild.BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  sourcemap: false,
  logLevel: 'warning',
  metafile: true,
};

/** @type {esbuild.BuildOptions} */
export const hostOptions = {
  ...common,
  entryPoints: {
    extension: 'src/extension.ts',
    anthropic: 'src/claude/anthropic.ts',
    styleHearing: 'src/style/heard.ts',
    styleWorker: 'src/host/style/styleWorker.ts',
    surveyInThreads: 'src/host/style/surveyInThreads.ts',
  },
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  platform: 'node',
  target: 'node22',
  format: 'cjs',
  // A name that the API does not have would be undefined for ever.
  logOverride: { 'import-is-undefined': 'error' },
  // jsonc-parser's main is UMD, whose inner requires no bundler can follow.
  mainFields: ['module', 'main'],
  // Its ES module asks where it stands, which a CommonJS bundle cannot tell.
  alias: { 'web-tree-sitter': resolve('web-tree-sitter') },
  // zod asks for it, and VS Code logs an error for every extension that does.
  define: { navigator: 'undefined' },
  plugins: [sharedApi, lazyImports, deferredHearing],
};

/** @type {esbuild.BuildOptions} */
export const panelOptions = {
  ...common,
  entryPoints: { panel: 'src/webview/main.tsx', 'panel-style': 'media/panel.css' },
  outdir: 'dist',
  platform: 'browser',
  target: 'es2022',
  format: 'iife',
  loader: { '.ttf': 'file' },
  assetNames: '[name]',
};

/**
 * The list of the style rules: one import for each file in src/style/rules/, so that adding a rule is
 * adding a file. A test holds the written list to this one.
 */
export function rulesModule() {
  const names = readdirSync(`${root}src/style/rules`)
    .map((file) => file.replace(/\.ts$/, ''))
    .sort();
  return [
    '// Made from the files in rules/ by `npm run build`. To add a rule, add a file there.',
    '// biome-ignore-all assist/source/organizeImports: they are in the order of the names',
    "import type { Rule } from './rule.ts';",
    ...names.map((name) => `import { ${name} } from './rules/${name}.ts';`),
    '',
    '/** All rules, in the order of their names. */',
    'export const rules: readonly Rule[] = [',
    ...names.map((name) => `  ${name},`),
    '];',
    '',
  ].join('\n');
}

function writeRules() {
  const file = `${root}src/style/rules.ts`;
  const text = rulesModule();
  if (readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
}

/** The parser's WebAssembly and that of its grammars, as src/style/code/grammars.ts names them. */
export function copyGrammars(folder) {
  mkdirSync(folder, { recursive: true });
  copyFileSync(resolve('web-tree-sitter/web-tree-sitter.wasm'), `${folder}/tree-sitter.wasm`);
  for (const name of grammarNames()) {
    const file = `tree-sitter-${name}.wasm`;
    copyFileSync(resolve(`@vscode/tree-sitter-wasm/wasm/${file}`), `${folder}/${file}`);
  }
}

/** Read from the source: this script runs without anything that reads TypeScript. */
function grammarNames() {
  const source = readFileSync(`${root}src/style/code/grammars.ts`, 'utf8');
  const table = /const grammarNames[^{]*\{([^}]*)\}/u.exec(source)?.[1] ?? '';
  return new Set([...table.matchAll(/: '([\w-]+)'/gu)].map((match) => match[1]));
}

/** Builds both; returns esbuild's results with their metafiles. */
export async function build() {
  writeRules();
  rmSync(`${root}dist`, { recursive: true, force: true });
  mkdirSync(`${root}dist`, { recursive: true });
  copyGrammars(`${root}dist/grammars`);
  return Promise.all([esbuild.build(hostOptions), esbuild.build(panelOptions)]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeRules();
  if (process.argv.includes('--rules')) {
    // The list alone.
  } else if (process.argv.includes('--watch')) {
    copyGrammars(`${root}dist/grammars`);
    for (const options of [hostOptions, panelOptions]) {
      const context = await esbuild.context({ ...options, logLevel: 'info' });
      await context.watch();
    }
  } else {
    await build();
  }
}
