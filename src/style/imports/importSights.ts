import { callsOf } from '../code/calls.ts';
import type { Code } from '../code/code.ts';
import { functionsOf } from '../code/functions.ts';
import { type ImportFacts, importsOf } from '../code/imports.ts';
import type { SyntaxNode } from '../code/syntaxNode.ts';
import { typesOf } from '../code/types.ts';
import { sight } from '../manners.ts';
import type { Sight } from '../rule.ts';
import { comesWithPython, isAlias, isOwnByPath, maybeOwn, nodeModules } from './ownModules.ts';

/** Everything about the imports of a code. */
export function importSights(code: Code): readonly Sight[] {
  const imports = code.once(importsOf);
  const isScript = /^(?:java|type)script/u.test(code.language);
  return [
    ...imports.flatMap((one) => [
      sight(`module:${one.module}${javaName(code, one)}`, one.node),
      ...starSight(one),
      ...(isScript ? scriptSights(one) : []),
      ...(code.language === 'python' ? pythonSights(code, one) : []),
    ]),
    ...(isScript ? [...namespaces(code), ...commonJs(code), ...typesByValue(code)] : []),
    ...wholeFile(code, imports),
  ];
}

/** Java's and C#'s libraries may be known by a class. */
function javaName(code: Code, { names }: ImportFacts): string {
  return code.language === 'java' && names.length === 1 ? `.${names[0]}` : '';
}

/** An import takes names, or all: a prelude is made to be taken whole, and a test takes what it tests. */
function starSight({ star, module, node }: ImportFacts): readonly Sight[] {
  const isUsual = /^super$|(?:^|::)prelude$/u.test(module);
  if (!star) return [sight('plain import', node)];
  return isUsual ? [] : [sight('star', node)];
}

function scriptSights({ node, module, relative, typeOnly }: ImportFacts): readonly Sight[] {
  const found: string[] = [];
  if (relative) found.push(module.startsWith('..') ? 'parent' : 'relative');
  if (isAlias(module)) found.push('alias');
  if (typeOnly && node.type === 'import_statement') found.push('type import');
  if (module.startsWith('node:')) found.push('node protocol');
  if (nodeModules.has(module)) found.push('bare builtin');
  if (node.type === 'import_statement') found.push('import statement');
  return found.map((seen) => sight(seen, node));
}

/** Without a path it cannot be told whose package it is; what comes with Python is nobody's. */
function pythonSights(code: Code, { node, module, relative }: ImportFacts): readonly Sight[] {
  const isInner = node.closest('function_definition') !== undefined;
  const where = sight(isInner ? 'inner import' : 'top import', node);
  if (relative) return [where, sight(module.startsWith('..') ? 'parent' : 'relative', node)];
  // A package that many use has a project of its own, too.
  const [first = ''] = module.split('.');
  if (!comesWithPython(first) && isOwnByPath(first, code.path))
    return [where, sight('absolute', node), sight(`own:${first}`, node)];
  const top = maybeOwn(module);
  return top === undefined ? [where] : [where, sight(`other:${top}`, node)];
}

/** `import * as x`: with the names that follow it, of one module. */
function namespaces(code: Code): readonly Sight[] {
  return code
    .nodes('namespace_import')
    .map((node) => sight('namespace', node.closest('import_statement') ?? node));
}

function commonJs(code: Code): readonly Sight[] {
  const required = code
    .once(callsOf)
    .filter(({ callee, arguments: [source] }) => callee === 'require' && source?.type === 'string')
    .map(({ node }) => sight('require', node));
  const exported = code
    .nodes('assignment_expression')
    .filter((node) => /^(?:module\.exports\b|exports\.\w)/u.test(node.child('left')?.text ?? ''))
    .map((node) => sight('require', node.child('left') ?? node));
  return [...required, ...exported];
}

/** The names with a capital, as types have, that stand outside of imports. */
function capitals(code: Code, ...types: readonly string[]): ReadonlySet<string> {
  const isCapital = ({ start }: SyntaxNode) => /[A-Z]/u.test(code.text[start] ?? '');
  const isImport = ({ parent }: SyntaxNode) =>
    /^(?:import|namespace_import)/u.test(parent?.type ?? '');
  const found = code.nodes(...types).filter((node) => isCapital(node) && !isImport(node));
  return new Set(found.map(({ text }) => text));
}

/** Imports whose names stand for nothing but types; decorators may need the values. */
function typesByValue(code: Code): readonly Sight[] {
  if (!code.language.startsWith('typescript') || code.nodes('decorator').length > 0) return [];
  const imports = code
    .nodes('import_statement')
    .filter((node) => !node.firstOf('type') && node.firstOf('import_clause'));
  if (imports.length === 0) return [];
  const values = capitals(code, 'identifier', 'shorthand_property_identifier');
  const types = capitals(code, 'type_identifier');
  return imports
    .filter((node) => {
      const names = localNames(node);
      return names.length > 0 && names.every((name) => types.has(name) && !values.has(name));
    })
    .map((node) => sight('types by value', node));
}

/** The names that an import binds; none where one of them is marked as a type already. */
function localNames(node: SyntaxNode): readonly string[] {
  const clause = node.firstOf('import_clause');
  const specifiers =
    clause
      ?.firstOf('named_imports')
      ?.namedChildren.filter(({ type }) => type === 'import_specifier') ?? [];
  if (specifiers.some((one) => one.firstOf('type')) || clause?.firstOf('namespace_import'))
    return [];
  const own = clause?.firstOf('identifier')?.text;
  return [
    ...(own ? [own] : []),
    ...specifiers.map((one) => (one.child('alias') ?? one.child('name') ?? one).text),
  ];
}

/** A module that is required in every file is missed where declarations or imports stand without it. */
function wholeFile(code: Code, imports: readonly ImportFacts[]): readonly Sight[] {
  const isFile =
    imports.length > 0 || code.once(functionsOf).length + code.once(typesOf).length > 0;
  const row = code.lines.findIndex((line) => line.trim() !== '');
  if (!isFile || row < 0) return [];
  const names = [...new Set(imports.map(({ module }) => module))].join(' ');
  return [sight(`modules:${names}`, code.rowSpan(row))];
}
