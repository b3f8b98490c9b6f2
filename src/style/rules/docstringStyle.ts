import { functionsOf } from '../code/functions.ts';
import { docstring } from '../code/python/declarations.ts';
import { typesOf } from '../code/types.ts';
import { choice } from '../hear/asking.ts';
import { plainer } from '../hear/rephrased.ts';
import type { CodeRule } from '../rule.ts';

export const docstringStyle: CodeRule = {
  name: 'docstring-style',
  of: 'code',
  about: 'how docstrings name parameters and results (Python)',
  values: {
    google: 'Google style: `Args:`',
    numpy: 'NumPy style: underlined headings',
    sphinx: 'Sphinx (reST) style: `:param name:`',
  },
  languages: ['python'],
  hear: (words) => {
    if (words.exception !== undefined || !words.has(subject)) return undefined;
    return choice(plainer(words), styles);
  },
  tell: (value) => `Write the sections of docstrings in ${names[value] ?? value} style`,
  counted: (value) => `docstrings with sections are in ${styleNames[value] ?? value} style`,
  see: (code) => {
    const owners = [...code.once(functionsOf), ...code.once(typesOf)];
    const module = docstring(code.root, code);
    return owners
      .flatMap(({ documentation }) => documentation ?? [])
      .concat(module ?? [])
      .flatMap(({ text, start, end }) =>
        Object.entries(sections)
          .filter(([, pattern]) => pattern.test(text))
          .map(([seen]) => ({ seen, start, end })),
      )
      .toSorted((a, b) => a.start - b.start);
  },
  fits: (value, seen) => value === seen,
  habit: (seen) => (seen in styles ? seen : undefined),
};

const names: Readonly<Record<string, string>> = {
  google: 'Google',
  numpy: 'NumPy',
  sphinx: 'Sphinx',
};

const subject =
  /\bdoc[- ]?strings?\b|\bnumpydoc\b|\bdocumentation style\b|\bdocs? (?:style|format)\b|:param\b/iu;
const styles = {
  google: /\bgoogle\b(?:[- ]style)?|\bArgs:?(?= |`|,)/iu,
  numpy: /\bnumpy(?:doc)?\b(?:[- ]style)?|\bnumpydoc\b/iu,
  sphinx: /\bsphinx\b(?:[- ]style)?|\bre?st(?:ructured ?text)?\b|\breST\b|:param\b:?/iu,
};

/** What only one style has: a heading alone on its line, an underlined one, a field. */
const sections: Readonly<Record<string, RegExp>> = {
  google:
    /^[ \t]*(?:Args|Arguments|Params|Parameters|Returns?|Yields?|Raises|Attributes|Keyword Args):[ \t]*$/mu,
  numpy:
    /^[ \t]*(?:Parameters|Returns|Yields|Raises|Attributes|Other Parameters|Receives|See Also|Examples|Notes|References)[ \t]*\r?\n[ \t]*-{3,}[ \t]*$/mu,
  sphinx: /^[ \t]*:(?:param|type|returns?|rtype|raises?|yields?|ivar|vartype|keyword)\b[^:\n]*:/mu,
  epytext: /^[ \t]*@(?:param|type|return|rtype|raise)\b[^:\n]*:/mu,
};

const styleNames: Readonly<Record<string, string>> = {
  google: 'Google',
  numpy: 'NumPy',
  sphinx: 'Sphinx',
};
