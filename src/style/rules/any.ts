import type { Code } from '../code/code.ts';
import { typedScripts } from '../code/language.ts';
import type { SyntaxNode } from '../code/syntaxNode.ts';
import { plainer } from '../hear/rephrased.ts';
import type { Words } from '../hear/words.ts';
import type { CodeRule } from '../rule.ts';

export const any: CodeRule = {
  name: 'any',
  of: 'code',
  about: 'the type that turns checking off',
  values: { forbidden: 'no `any` (`Any` in Python, `any` and `interface{}` in Go)' },
  languages: [...typedScripts, 'python', 'go'],
  hear: (words) => {
    if (!rulesOut(words)) return undefined;
    return { value: 'forbidden', forbids: true, languages: languagesMeant(words) };
  },
  tell: () => 'Give every value its precise type: `unknown` and a check where it is not known',
  counted: () => 'types are precise, without any',
  see: (code) => {
    const loose = looseTypes(code);
    return [
      ...loose.map(({ start, end }) => ({ seen: 'any', start, end })),
      ...annotationsWithout(code, loose).map(({ start, end }) => ({ seen: 'typed', start, end })),
    ];
  },
  fits: (_value, seen) => seen === 'typed',
  // One `any` in twenty types is still a habit of doing without; one in ten is none.
  habits: (seen) => {
    const typed = seen.get('typed') ?? 0;
    const against = seen.get('any') ?? 0;
    return against * 19 <= typed ? [{ value: 'forbidden', for: typed, against }] : [];
  },
};

const after = String.raw`(?=\s*(?:$|[,.;!?:)(/—–]|-\s)|\s(?:in|is|are|as|anywhere|whatsoever|please|ever|at all|thanks|but|and(?! all\b)|or|use|prefer|instead|over|must|should|not|allowed|when|where|for(?! (?:loops?|each|of|in)\b))(?![\w-]))`;
const governed = `(?:no|not|never|avoid(?:ing)?|us(?:e|ing)|than|type|usage of|use of|instead of|in place of|over|ban|bann?ing|forbid|without|zero|hate|as|resort to|reach for|fall back (?:to|on)|to|with|the|explicit)`;
const kinds = String.raw`[- ](?:types?|keyword|casts?|annotations?)\b(?! (?:of|assertions?|casts?|hints?|parameters?|errors?|alias))`;

/** "any" is a type where it is marked, called one, or stands where a thing would: at the end of what is ruled out. */
const anyType = new RegExp(
  [
    '[`\'"*]any(?:\\[\\])?[`\'"*]',
    String.raw`\bany\[\]|<any>|:\s?any\b|\bas any\b`,
    String.raw`\bexplicit[- ]any\b|\banys\b`,
    `\\bany(?=${kinds})`,
    String.raw`^any(?=,? (?:is|are|must|should|types?)\b)`,
    String.raw`(?<=\b${governed} )any\b${after}`,
    String.raw`\btyping\.Any\b`,
    String.raw`\binterface\s?\{\}|\bempty interfaces?\b`,
  ].join('|'),
  'iu',
);

/** "Semicolons: don't use any" is about semicolons. */
const aboutOthers =
  /\b(?!types\b)[a-z]{2,}s\b[,:;–—-]*\s(?:please )?(?:don't|do not|never|avoid) us(?:e|ing) any$/iu;

function rulesOut(words: Words): boolean {
  if (words.has(/\bno-explicit-any\b|\banything but any\b/iu)) return true;
  if (words.exception !== undefined || words.has(aboutOthers)) return false;
  return plainer(words).stance(anyType) === 'unwanted';
}

/** `Any` is Python's, `interface{}` Go's; in small letters it is TypeScript's where nothing says otherwise. */
function languagesMeant(words: Words): readonly string[] {
  if (words.has(/\bgolang\b|\bGo\b|\binterface\s?\{\}|\bempty interfaces?\b/u)) return ['go'];
  const isPython =
    words.has(/\btyping\b|\bpython\b|\bmypy\b/iu) || words.has(/(?<=\w[^.]*)\bAny\b|`Any`/u);
  return isPython ? ['python'] : typedScripts;
}

function looseTypes(code: Code): readonly SyntaxNode[] {
  if (code.language === 'python') {
    return code.nodes('identifier').filter((node) => node.text === 'Any' && isInType(node));
  }
  if (code.language !== 'go') {
    return code.nodes('predefined_type').filter(({ text }) => text === 'any');
  }
  const isEmpty = (node: SyntaxNode) =>
    node.type === 'interface_type' && !node.namedChildren.length;
  return code
    .nodes('type_identifier', 'interface_type')
    .filter((node) => node.text === 'any' || isEmpty(node))
    .filter((node) => node.closest('type_parameter_list', 'type_constraint') === undefined);
}

function isInType(node: SyntaxNode): boolean {
  const whole = node.parent?.type === 'attribute' ? node.parent : node;
  return (
    whole.parent?.type === 'type' || (whole.parent?.type === 'subscript' && whole.field !== 'value')
  );
}

/** The annotations that name no such type. */
function annotationsWithout(code: Code, loose: readonly SyntaxNode[]): readonly SyntaxNode[] {
  const types = code.language === 'python' ? ['type'] : ['type_annotation'];
  const inside = new Set<SyntaxNode>();
  for (const node of loose) {
    for (let at = node.parent; at; at = at.parent) inside.add(at);
  }
  return code
    .nodes(
      ...types,
      ...(code.language === 'go' ? ['parameter_declaration', 'field_declaration'] : []),
    )
    .filter((node) => !inside.has(node) && node.closest(...types) === undefined);
}
