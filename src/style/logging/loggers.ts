import { scripts } from '../code/language.ts';

/** A way to log. */
export interface Logger {
  readonly languages: readonly string[];
  /** Modules whose import alone shows that it is used. */
  readonly modules?: readonly string[];
  /** Calls that are nobody else's. */
  readonly calls?: RegExp;
  /** The names that people give it, as a pattern. */
  readonly words: RegExp;
  /** Part of another: it does not speak against it. */
  readonly partOf?: string;
  /** Another that code may call while this one does the work. */
  readonly behind?: string;
}

const python = ['python'];
const java = ['java'];
const go = ['go'];
const rust = ['rust'];
const csharp = ['csharp'];

/** Loggers by the name of the rule's value. */
export const loggers: Readonly<Record<string, Logger>> = {
  logging: {
    languages: python,
    calls: /^logging\.(?:debug|info|warning|warn|error|critical|exception|log|getLogger)$/u,
    words:
      /\blogging (?:module|package|library)\b|`logging`|\blogging\.getLogger\b|\b(?:python|std ?lib|standard|built-?in)(?:['’]s)? logging\b/iu,
  },
  structlog: { languages: python, modules: ['structlog'], words: /\bstructlog\b/iu },
  loguru: { languages: python, modules: ['loguru'], words: /\bloguru\b/iu },
  winston: { languages: scripts, modules: ['winston'], words: /\bwinston\b/iu },
  pino: { languages: scripts, modules: ['pino'], words: /\bpino\b/iu },
  bunyan: { languages: scripts, modules: ['bunyan'], words: /\bbunyan\b/iu },
  log4js: { languages: scripts, modules: ['log4js'], words: /\blog4js\b/iu },
  consola: { languages: scripts, modules: ['consola'], words: /\bconsola\b/iu },
  loglevel: { languages: scripts, modules: ['loglevel'], words: /\bloglevel\b/iu },
  slf4j: { languages: java, modules: ['org.slf4j', 'lombok.extern.slf4j'], words: /\bslf4j\b/iu },
  logback: {
    languages: java,
    modules: ['ch.qos.logback'],
    words: /\blogback\b/iu,
    partOf: 'slf4j',
  },
  log4j: {
    languages: java,
    modules: ['org.apache.logging.log4j', 'org.apache.log4j'],
    behind: 'slf4j',
    words: /\blog4j2?\b/iu,
  },
  'java.util.logging': {
    languages: java,
    modules: ['java.util.logging'],
    words: /\bjava\.util\.logging\b|\bJUL\b/u,
  },
  slog: {
    languages: go,
    modules: ['log/slog'],
    calls: /^slog\.\w+$/u,
    words: /\b(?:log\/)?slog\b/iu,
  },
  log: {
    languages: [...go, ...rust],
    calls: /^log\.Print(?:ln|f)?$|^log::(?:trace|debug|info|warn|error)!$/u,
    words:
      /\b(?:std(?:lib)?|standard|built-?in) (?:library )?log(?: package)?\b|\blog (?:package|crate|macros?)\b|`log`|\blog::\w/iu,
  },
  zap: { languages: go, modules: ['go.uber.org/zap'], words: /\bzap\b/iu },
  logrus: { languages: go, modules: ['github.com/sirupsen/logrus'], words: /\blogrus\b/iu },
  zerolog: { languages: go, modules: ['github.com/rs/zerolog'], words: /\bzerolog\b/iu },
  tracing: {
    languages: rust,
    modules: ['tracing'],
    calls: /^tracing::(?:trace|debug|info|warn|error|event|span|info_span)!$/u,
    words:
      /\btracing (?:crate|macros?|library)\b|`tracing(?:::\w+)?!?`|\btracing::\w|\b(?:use|with|via|prefer) tracing\b|\btracing (?:over|instead|rather|not|for)\b|\btracing, (?:not|never|no)\b/iu,
  },
  ILogger: {
    languages: csharp,
    calls: /\bLog(?:Trace|Debug|Information|Warning|Error|Critical)$/u,
    words: /\bILogger(?:<\w*>)?(?!\w)|\bMicrosoft\.Extensions\.Logging\b/iu,
  },
  Serilog: {
    languages: csharp,
    calls: /^Log\.(?:Verbose|Debug|Information|Warning|Error|Fatal)$/u,
    words: /\bserilog\b/iu,
    behind: 'ILogger',
  },
  NLog: {
    languages: csharp,
    behind: 'ILogger',
    calls: /^LogManager\.GetCurrentClassLogger$/u,
    words: /\bnlog\b/iu,
  },
};

/** What a language prints with. */
export interface Printer {
  readonly languages: readonly string[];
  readonly calls: RegExp;
  /** It is output of any kind, of which a logger takes the place. */
  readonly plain: boolean;
  readonly words: RegExp;
}

/** Ways to print by the name of what is forbidden. */
export const printers: Readonly<Record<string, Printer>> = {
  'print()': {
    languages: python,
    calls: /^print$/u,
    plain: true,
    words: /`print(?:\([^`]*\))?`|\bprint\(\)/iu,
  },
  'console.log': {
    languages: scripts,
    calls: /^console\.log$/u,
    plain: true,
    words: /\bconsole[. ]logs?\b/iu,
  },
  'console.debug': {
    languages: scripts,
    calls: /^console\.(?:debug|info)$/u,
    plain: true,
    words: /\bconsole\.(?:debug|info)\b/iu,
  },
  'console.error': {
    languages: scripts,
    calls: /^console\.(?:error|warn)$/u,
    plain: false,
    words: /\bconsole\.(?:error|warn)\b/iu,
  },
  'console.table': {
    languages: scripts,
    calls: /^console\.(?:table|dir|trace)$/u,
    plain: false,
    words: /\bconsole\.(?:table|dir|trace)\b/iu,
  },
  'System.out': {
    languages: java,
    calls: /^System\.(?:out|err)\.print(?:ln|f)?$/u,
    plain: true,
    words: /\bSystem\.(?:out|err)(?:\.print(?:ln|f)?)?/u,
  },
  printStackTrace: {
    languages: java,
    calls: /\bprintStackTrace$/u,
    plain: false,
    words: /\bprintStackTrace\b/iu,
  },
  'fmt.Println': {
    languages: go,
    calls: /^fmt\.Print(?:ln|f)?$/u,
    plain: true,
    words:
      /\bfmt\.Print(?:ln|f)?\b|\bprint(?:s|ing)? (?:with|via|using|through) `?fmt\b|\bfmt prints?\b/iu,
  },
  'println!': {
    languages: rust,
    calls: /^(?:std::)?e?print(?:ln)?!$/u,
    plain: true,
    words: /\be?print(?:ln)?!/iu,
  },
  'dbg!': { languages: rust, calls: /^(?:std::)?dbg!$/u, plain: true, words: /\bdbg!/iu },
  'Console.WriteLine': {
    languages: csharp,
    calls: /^(?:System\.)?Console\.(?:Error\.|Out\.)?Write(?:Line)?$/u,
    plain: true,
    words: /\bConsole\.Write(?:Line)?\b/u,
  },
};
