import { callsOf } from '../code/calls.ts';
import type { Code } from '../code/code.ts';
import { importsOf } from '../code/imports.ts';
import { parsedLanguages, speaksOf } from '../code/language.ts';
import { isOf } from '../libraries/librarySights.ts';
import { hearLogging } from '../logging/hearLogging.ts';
import { type Logger, loggers, type Printer, printers } from '../logging/loggers.ts';
import { sight } from '../manners.ts';
import type { CodeRule, Sight } from '../rule.ts';

/** A method of something that is called a logger, as each language names it. */
const loggerCall =
  /(?:^|[.:_])(?:_?log(?:ger)?|LOG(?:GER)?|Logger)(?:\(\))?\.(?:trace|debug|info|warn|warning|error|fatal|critical|exception|verbose|Trace|Debug|Info|Warn|Error|Fatal|Debugf|Infof|Warnf|Errorf|Debugw|Infow|Warnw|Errorw|InfoContext|ErrorContext|WarnContext|DebugContext)$/u;
const logMacro = /^(?:trace|debug|info|warn|error)!$/u;

export const logging: CodeRule = {
  name: 'logging',
  of: 'code',
  about: 'a logger, or print and the console',
  values: {
    logger: 'a logger instead of printing',
    'logger:<name>': `that logger, of: ${Object.keys(loggers).join(', ')}`,
    print: 'printing instead of a logger',
    'no-print': 'no printing',
    'forbidden:<name>': `none of that, of: ${Object.keys(printers).join(', ')}, console; or of the loggers`,
  },
  languages: parsedLanguages,
  hear: hearLogging,
  tell: (value) => {
    const name = value.slice(value.indexOf(':') + 1);
    if (value === 'print') return 'Print output plainly, without a logger';
    if (value === 'no-print')
      return 'Return values or log through a logger; leave print statements out';
    if (value === 'logger') return 'Log through a logger';
    return value.startsWith('logger:')
      ? `Log through ${name}`
      : `Find another way than ${name} for output`;
  },
  see: (code) => [...importSights(code), ...callSights(code)],
  fits: (value, seen) =>
    seen.startsWith('print:')
      ? fitsPrint(value, seen.slice('print:'.length))
      : fitsLogger(value, seen),
  habit: (seen) => {
    if (!seen.startsWith('print:')) return 'logger';
    return printers[seen.slice('print:'.length)]?.plain ? 'print' : undefined;
  },
};

function fitsPrint(value: string, printer: string): boolean | undefined {
  if (value === 'print') return true;
  if (value === `forbidden:${printer}`) return false;
  if (value === 'forbidden:console') return printer.startsWith('console.') ? false : undefined;
  if (value === 'no-print')
    return printers[printer]?.plain && !printer.startsWith('console.') ? false : undefined;
  return value.startsWith('logger') && printers[printer]?.plain ? false : undefined;
}

/** A logger of which the code does not say what it is may be the one that is wanted. */
function fitsLogger(value: string, seen: string): boolean | undefined {
  const name = seen.slice('logger:'.length);
  if (value === 'print') return false;
  if (value === `forbidden:${name}`) return false;
  if (value === 'logger') return true;
  if (!value.startsWith('logger:')) return undefined;
  const [wanted, other] = [loggers[value.slice('logger:'.length)], loggers[name]];
  if (seen === value || !other) return true;
  if (other.partOf === value.slice('logger:'.length)) return undefined;
  if (wanted?.partOf === name || wanted?.behind === name) return undefined;
  return wanted?.languages.some((one) => other.languages.includes(one)) ? false : undefined;
}

function importSights(code: Code): readonly Sight[] {
  return code.once(importsOf).flatMap((one) =>
    Object.entries(loggers)
      .filter(([, { languages }]) => speaksOf(languages, code.language))
      .filter(([, { modules }]) => modules && isOf(modules, one))
      .map(([name]) => sight(`logger:${name}`, one.node)),
  );
}

function callSights(code: Code): readonly Sight[] {
  const { kinds, isAny } = callKinds(code.language);
  return code.once(callsOf).flatMap(({ callee, node, nameNode }) => {
    const plain = callee.startsWith('new ') ? callee.slice(4) : callee;
    if (!isAny.test(plain)) return [];
    const [seen = ''] = kinds.find(([, calls]) => calls.test(plain)) ?? [];
    return [sight(seen, { start: node.start, end: nameNode.end })];
  });
}

interface CallKinds {
  readonly kinds: readonly (readonly [seen: string, calls: RegExp])[];
  readonly isAny: RegExp;
}
const byLanguage = new Map<string, CallKinds>();

/** What a language prints and logs with, and how that is seen; what nobody else has comes first. */
function callKinds(language: string): CallKinds {
  const known = byLanguage.get(language);
  if (known) return known;
  const own = (all: Readonly<Record<string, Logger | Printer>>, mark: string) =>
    Object.entries(all).flatMap(([name, { languages, calls }]) =>
      calls && speaksOf(languages, language) ? [[`${mark}:${name}`, calls] as const] : [],
    );
  const kinds = [
    ...own(printers, 'print'),
    ...own(loggers, 'logger'),
    ['logger', loggerCall] as const,
    ...(language === 'rust' ? [['logger', logMacro] as const] : []),
  ];
  const isAny = new RegExp(kinds.map(([, calls]) => calls.source).join('|'), 'u');
  byLanguage.set(language, { kinds, isAny });
  return { kinds, isAny };
}
