import { languageOfPath } from './languageOfPath.ts';

/** Each VS Code language id with the other names that fences use for it. */
const aliases: Readonly<Record<string, string>> = {
  python: 'py py3 python3 ipython jupyter pyi sage pycon doctest',
  javascript: 'js mjs cjs node nodejs es6 ecmascript',
  javascriptreact: 'jsx react',
  typescript: 'ts mts cts deno angular nestjs',
  typescriptreact: 'tsx react-ts',
  go: 'golang',
  java: '',
  rust: 'rs',
  csharp: 'cs c# c-sharp dotnet',
  shellscript: 'sh bash zsh fish shell shell-session shellsession console terminal cli ksh',
  powershell: 'ps ps1 pwsh',
  bat: 'batch cmd',
  json: 'json5 jsonc ndjson jsonl',
  yaml: 'yml',
  toml: '',
  ini: 'cfg conf dotenv env properties editorconfig',
  dockerfile: 'docker containerfile',
  makefile: 'make mk',
  markdown: 'md mdx',
  html: 'htm xhtml svg',
  xml: 'csproj xaml',
  css: '',
  scss: 'sass less',
  sql: 'postgresql postgres mysql sqlite plsql tsql',
  graphql: 'gql',
  diff: 'patch udiff',
  ruby: 'rb erb',
  php: '',
  c: 'h',
  cpp: 'c++ cc cxx hpp',
  fsharp: 'fs f#',
  vb: 'vbnet',
  kotlin: 'kt kts',
  swift: '',
  scala: '',
  groovy: 'gradle',
  dart: '',
  elixir: 'ex exs',
  erlang: 'erl',
  haskell: 'hs',
  clojure: 'clj cljs',
  lua: '',
  perl: 'pl',
  r: 'rlang',
  julia: 'jl',
  zig: '',
  nim: '',
  ocaml: 'ml',
  solidity: 'sol',
  terraform: 'tf hcl',
  proto: 'protobuf proto3',
  vue: '',
  svelte: '',
  astro: '',
  mermaid: '',
  http: '',
  nginx: '',
  latex: 'tex',
  plaintext: 'text txt plain none output log stdout result pseudo pseudocode ascii tree',
};

const known = new Map(
  Object.entries(aliases).flatMap(([id, others]) =>
    [id, ...others.split(' ')].filter((name) => name !== '').map((name) => [name, id] as const),
  ),
);

/**
 * The VS Code language id that a fence states (`py`, `c#`, `jsx title="a.jsx"`, `python:src/a.py`,
 * `{.ts}`, `src/a.go`); undefined where it states none, or none that is known.
 */
export function languageOfInfo(info: string): string | undefined {
  const [first = ''] = info
    .slice(0, 400)
    .trim()
    .replace(/^\{\s*\.?/u, '')
    .split(/[\s,{}|;]+/u);
  const word = first.toLowerCase().replace(/^(?:lang(?:uage)?|code)[-:=]|^\./u, '');
  const [name = ''] = word.split(/[:=]/u);
  return known.get(word) ?? known.get(name) ?? languageOfPath(first.replace(/:[\d:-]*$/u, ''));
}
