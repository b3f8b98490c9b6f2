import { callsOf } from './calls.ts';
import type { Code } from './code.ts';
import { isScript } from './language.ts';
import { usedModules } from './rust/usedModules.ts';
import type { SyntaxNode } from './syntaxNode.ts';

/**
 * One module that a code imports: `import`, `from … import`, `require()`, `import()`, `use`, `using`;
 * in scripts also `export … from`.
 */
export interface ImportFacts {
  /** The statement, or the call; of several modules in one statement, its part. */
  readonly node: SyntaxNode;
  /**
   * As written, without quotes: `./user`, `os.path`, `java.util`, `std::fs`, `github.com/pkg/errors`.
   * Where a language does not say whether the last name is a module (Rust), a capital says that it is none.
   */
  readonly module: string;
  /** The names taken from it, as the module calls them (`default` too); empty where it is taken whole. */
  readonly names: readonly string[];
  /** Everything into the own names: `from x import *`, `import x.*`, `use x::*`. Not `import * as x`. */
  readonly star: boolean;
  /** `./`, `../`, Python's leading dots, Rust's `self::` and `super::`. */
  readonly relative: boolean;
  /** Types alone (`import type`). */
  readonly typeOnly: boolean;
}

/** All imports of a code, in the order of the text. */
export function importsOf(code: Code): readonly ImportFacts[] {
  return readers[isScript(code.language) ? 'javascript' : code.language]?.(code) ?? [];
}

const readers: Readonly<Record<string, (code: Code) => readonly ImportFacts[]>> = {
  python: (code) =>
    code
      .nodes('import_statement', 'import_from_statement', 'future_import_statement')
      .flatMap((node) =>
        node.type === 'import_statement' ? wholeModules(node) : fromModule(node),
      ),
  javascript: (code) =>
    [
      ...code.nodes('import_statement', 'export_statement').flatMap(scriptImport),
      ...code
        .once(callsOf)
        .flatMap(({ node, callee, arguments: [source] }) =>
          /^(?:require|import)$/u.test(callee) && source ? loaded(node, source) : [],
        ),
    ].sort((a, b) => a.node.start - b.node.start),
  go: (code) =>
    code
      .nodes('import_spec')
      .map((node) =>
        facts(node, unquoted(node.child('path')), { star: node.child('name')?.type === 'dot' }),
      ),
  java: (code) => code.nodes('import_declaration').map(javaImport),
  rust: (code) =>
    [
      ...code
        .nodes('use_declaration')
        .flatMap(usedModules)
        .map(({ node, module, names, star }) => facts(node, module, { names, star })),
      ...code
        .nodes('extern_crate_declaration')
        .map((node) => facts(node, node.child('name')?.text ?? '')),
    ].sort((a, b) => a.node.start - b.node.start),
  csharp: (code) =>
    code
      .nodes('using_directive')
      .map((node) =>
        facts(node, bare(node.namedChildren.findLast(({ field }) => field !== 'name'))),
      ),
};

function facts(
  node: SyntaxNode,
  module: string,
  more: Partial<Pick<ImportFacts, 'names' | 'star' | 'typeOnly'>> = {},
): ImportFacts {
  return {
    node,
    module,
    names: more.names ?? [],
    star: more.star ?? false,
    relative: /^(?:\.|self(?:::|$)|super(?:::|$))/u.test(module),
    typeOnly: more.typeOnly ?? false,
  };
}

function bare(node: SyntaxNode | undefined): string {
  return node?.text.replace(/\s+/gu, '') ?? '';
}

function unquoted(node: SyntaxNode | undefined): string {
  return node?.text.slice(1, -1) ?? '';
}

/** `import os, a.b as c` */
function wholeModules(node: SyntaxNode): readonly ImportFacts[] {
  return node.namedChildren
    .filter(({ field }) => field === 'name')
    .map((one) => facts(one, bare(one.child('name') ?? one)));
}

function fromModule(node: SyntaxNode): readonly ImportFacts[] {
  const module = node.child('module_name');
  const names = node.children
    .filter(({ field }) => field === 'name')
    .map((one) => bare(one.child('name') ?? one));
  const star = node.firstOf('wildcard_import') !== undefined;
  return [facts(node, module ? bare(module) : '__future__', { names, star })];
}

function scriptImport(node: SyntaxNode): readonly ImportFacts[] {
  const required = node.firstOf('import_require_clause');
  const source = (required ?? node).child('source');
  if (!source) return [];
  const specifiers = specifiersOf(node);
  const names = specifiers.map((one) => (one.child('name') ?? one).text);
  const isDefault = node.firstOf('import_clause')?.firstOf('identifier') !== undefined;
  const typeOnly =
    node.firstOf('type') !== undefined ||
    (!isDefault && specifiers.length > 0 && specifiers.every((one) => one.firstOf('type')));
  return [
    facts(node, unquoted(source), {
      names: [...(isDefault ? ['default'] : []), ...names],
      typeOnly,
    }),
  ];
}

function specifiersOf(node: SyntaxNode): readonly SyntaxNode[] {
  const list =
    node.firstOf('import_clause')?.firstOf('named_imports') ?? node.firstOf('export_clause');
  return list?.namedChildren.filter(({ type }) => type.endsWith('_specifier')) ?? [];
}

/** `require('x')` and `import('x')`, with the names that are taken from it at once. */
function loaded(node: SyntaxNode, source: SyntaxNode): readonly ImportFacts[] {
  if (source.type !== 'string' && source.type !== 'template_string') return [];
  if (source.firstOf('template_substitution')) return [];
  let value = node;
  while (value.parent && /^(?:await|parenthesized)_expression$/u.test(value.parent.type)) {
    value = value.parent;
  }
  const member =
    value.parent?.type === 'member_expression' ? value.parent.child('property')?.text : undefined;
  const called = value.parent?.parent?.type === 'call_expression';
  const names = member !== undefined && !called ? [member] : takenNames(value);
  return [facts(node, unquoted(source), { names })];
}

function takenNames(value: SyntaxNode): readonly string[] {
  const pattern = value.parent?.child('name');
  if (value.field !== 'value' || pattern?.type !== 'object_pattern') return [];
  return pattern.namedChildren.flatMap(
    (one) => (one.child('key') ?? one.child('left') ?? one).text,
  );
}

function javaImport(node: SyntaxNode): ImportFacts {
  const name = node.firstOf('scoped_identifier', 'identifier');
  if (node.firstOf('asterisk')) return facts(node, bare(name), { star: true });
  const last = name?.child('name');
  return last
    ? facts(node, bare(name?.child('scope')), { names: [last.text] })
    : facts(node, bare(name));
}
