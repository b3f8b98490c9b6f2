import type { Code } from '../code/code.ts';
import { scripts } from '../code/language.ts';
import type { SyntaxNode } from '../code/syntaxNode.ts';
import { choice } from '../hear/asking.ts';
import { Words } from '../hear/words.ts';
import { fitting } from '../idioms/fitting.ts';
import { sight } from '../manners.ts';
import type { Asked, CodeRule, Sight } from '../rule.ts';

export const exports: CodeRule = {
  name: 'exports',
  of: 'code',
  about: 'how a module exports',
  values: { named: 'named exports', default: 'default exports' },
  languages: scripts,
  hear,
  tell: (value) =>
    value === 'named' ? 'Export by name' : 'Export the main thing of a file as default',
  counted: (value) => `exports are ${value === 'default' ? 'default exports' : 'by name'}`,
  see: exportSights,
  fits: fitting({
    named: { keptBy: ['named', 'named-beside', 'named-given', 'type'], brokenBy: ['default'] },
    default: { keptBy: ['default', 'needed'], brokenBy: ['named'] },
  }),
  habit: (seen) => (/^(?:named|type)/u.test(seen) ? 'named' : 'default'),
};

function hear(words: Words): Asked | undefined {
  if (!words.has(/\bexport/iu) || words.has(other)) return undefined;
  // A second sentence gives the reason: "default exports make it harder".
  const [sentence = ''] = words.text.split(/[;.]\s/u, 1);
  const isOne = words.exception !== undefined || sentence.length === words.text.length;
  return choice(words, forms) ?? (isOne ? undefined : choice(new Words(sentence), forms));
}

const forms = {
  named:
    /\bnamed(?:[- ](?!imports?\b)\w+){0,2}[- ](?:re-?)?exports?\b|\bexport\w*(?: \w+){0,2}[- ]by[- ]name\b|\bnamed\b(?=\s*(?:[.,;:)]|$|(?:over|instead|rather|not|ones?|only|and)\b))/iu,
  default:
    /\bdefault(?:[- ]\w+)?[- ]exports?\b|\bexport(?:s|ed|ing)?[- ]default\b|\bdefault[- ]export(?:s|ed|ing)?\b|\b(?:as|by) defaults?\b|\bdefaults?\b(?=\s*(?:[.,;:)]|$|(?:over|instead|rather|not|ones?|only|is|are)\b))/iu,
};

/** Other things of exports: what they are called, their values, what is said of imports alone. */
const other =
  /\bdefault (?:values?|props|params?|parameters?|arguments?|settings?)\b|\bexport(?:ing)? (?:it|data|netlify|env|to|as (?:csv|pdf|json))\b/iu;

function exportSights(code: Code): readonly Sight[] {
  const statements = code
    .nodes('export_statement')
    .filter((node) => node.parent?.type === 'program' || node.parent?.type === 'ERROR');
  const all = statements.flatMap((node) =>
    kindsOf(node, code).map((seen) => sight(seen, headOf(node))),
  );
  // Beside a default export, named ones are what else a file offers.
  return all.some(({ seen }) => seen === 'default' || seen === 'needed')
    ? all.map((one) => (one.seen === 'named' ? { ...one, seen: 'named-beside' } : one))
    : all;
}

function kindsOf(node: SyntaxNode, code: Code): readonly string[] {
  if (node.firstOf('default')) return [isNeeded(node, code) ? 'needed' : 'default'];
  if (node.firstOf('=') || node.firstOf('as')) return [];
  const specifiers = node.firstOf('export_clause')?.namedChildren ?? [];
  const names = specifiers.map((one) => (one.child('alias') ?? one.child('name'))?.text ?? '');
  if (names.includes('default')) {
    // `export { default } from './x'` only passes on what another file decided.
    return node.child('source') ? [] : ['default', ...(names.length > 1 ? ['named'] : [])];
  }
  // It says that the file is a module, and exports nothing.
  if (node.firstOf('export_clause') && specifiers.length === 0) return [];
  const isType =
    node.firstOf('type') ?? node.firstOf('interface_declaration', 'type_alias_declaration');
  if (isType) return ['type'];
  // What another file exports, or what a framework looks for by its name.
  return [
    node.child('source') || namesGiven.test(node.text.slice(0, 100)) ? 'named-given' : 'named',
  ];
}

const namesGiven =
  /^export\s+(?:async\s+)?(?:function|const)\s+(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|dynamic|dynamicParams|revalidate|runtime|maxDuration|metadata|viewport|generateMetadata|generateStaticParams|getServerSideProps|getStaticProps|getStaticPaths)\b/u;

/** A tool or framework asks for the default export of these files. */
const neededIn =
  /(?:^|\/)(?:[\w.-]+\.config|[\w.-]+\.stories|page|layout|loading|error|not-found|template|_app|_document|middleware|\.?[\w-]+rc)\.[cm]?[jt]sx?$|(?:^|\/)(?:pages|routes)\//u;
const neededBy =
  /^export\s+default\s+(?:define\w*\(|\{[^}]{0,200}\b(?:fetch|scheduled|queue)\s*\(|withMDX|nextConfig\b|meta\b|config\b|\w+ satisfies (?:\w*Config|Meta|ExportedHandler)\b)/u;

function isNeeded(node: SyntaxNode, code: Code): boolean {
  return neededIn.test(code.path ?? '') || neededBy.test(node.text.slice(0, 300));
}

/** The first line of a statement. */
function headOf(node: SyntaxNode): { start: number; end: number } {
  const [line = ''] = node.text.split('\n', 1);
  return { start: node.start, end: node.start + line.trimEnd().length };
}
