/** What a line of a language looks like, with how much it says. */
export type Signs = readonly (readonly [weight: number, sign: RegExp])[];

const script: Signs = [
  [3, /^\s*constructor\(/u],
  [1, /\bthis\.#?\w/u],
  [3, /^\s*(?:export )?(?:const|let) [\w${[]/u],
  [1, /^\s*var \w+ = .*[;)]$/u],
  [3, /^\s*(?:export )?(?:default )?(?:async )?function\*? ?\w*\(/u],
  [4, /^\s*(?:import|export) .*\bfrom ['"]/u],
  [4, /^import ['"]/u],
  [3, /\brequire\(['"]|\bmodule\.exports\b/u],
  [
    3,
    /\bconsole\.(?:log|error|warn|info)\(|\bdocument\.\w|\bwindow\.\w|\bJSON\.(?:parse|stringify)\(/u,
  ],
  [2, /=>\s*(?:\{|\w|\(|$)/u],
  [2, /===|!==|\?\?=?/u],
  [3, /^\s*export (?:default|class|abstract|type|interface|enum)\b/u],
  [2, /\bawait \w|\bnew Promise\(|\.then\(\(?\w*\)? =>/u],
  [2, /^\s*(?:describe|it|test)\(['"`]/u],
];
/** What only TypeScript has. */
export const typed: Signs = [
  [4, /[\w\])?]: (?:string|number|boolean|unknown|any|void|never)\b(?!\s*\.)/u],
  [4, /^\s*(?:export )?(?:declare )?type \w+(?:<[^>]*>)? =/u],
  [3, /^\s*(?:export )?interface \w+/u],
  [3, /^\s*(?:export )?(?:const )?enum \w+ \{/u],
  [3, /\bas const\b|\bas unknown\b|\bsatisfies \w/u],
  [3, /^\s*(?:private|public|protected|readonly) (?:readonly )?\w+[?!]?: /u],
  [3, /\): (?:Promise<|\w+\[\]|Array<|Record<|[A-Z]\w*)/u],
  [3, /^\s*import type\b/u],
];
/** What only JSX has. */
export const markup: Signs = [
  [3, /\bclassName=|<\/[A-Z]\w*>|<[A-Z]\w*(?:\s[\w-]+=|\s*\/?>)/u],
  [3, /(?:return|=>|=|\() ?\(?<(?:\w|>)/u],
  [1, /^\s*<\/?[a-z][\w-]*[^;]*>\s*$/u],
];

/** A prompt, a path to run, or a program that developers call by name, with what it may be told. */
export const command = new RegExp(
  `^\\s*(?:\\$ |sudo |[A-Z_]+=\\S+ )*(?:\\$ \\w|\\./\\w|(?:${[
    'npm|npx|yarn|pnpm|bunx?|pip3?|pipx|uvx?|poetry|pipenv|conda|git|docker(?:-compose)?|kubectl|helm|terraform',
    'apt(?:-get)?|brew|choco|winget|cargo|rustup|dotnet|mvn|gradle|pytest|ruff|black|mypy|tsc|vitest|jest|eslint',
    'prettier|deno|nvm|gh|aws|gcloud|az|ssh|scp|rsync|curl|wget|chmod|chown|mkdir|touch|tar|unzip|systemctl',
  ].join(
    '|',
  )})(?:\\s+[\\w./@~$"'-]|$)|(?:cd|ls|rm|cp|mv|cat|source|node|python3?|bash|sh|echo|export|make|go|java|ruby|php|which)\\s+[\\w~.$"'/-]*[./~$"'=-]|(?:make|go (?:run|test|build|mod|get|install|vet|fmt))(?:\\s+[\\w./-]+)?$|cd \\w+$)(?!.* = )`,
  'u',
);

/** The signs of each language; `javascript` stands for all scripts. */
export const signs: Readonly<Record<string, Signs>> = {
  python: [
    [4, /^\s*(?:async )?def \w+\(.*(?::|,|\()\s*(?:#.*)?$/u],
    [3, /^\s*class \w+(?:\(.*\))?:\s*$/u],
    [4, /^\s*from [\w.]+ import [\w(*]/u],
    [2, /^import [\w.]+(?: as \w+)?$/u],
    [2, /^\s*(?:if|elif|for|while|try|except|with|else)\b[^{]*:\s*(?:#.*)?$/u],
    [2, /\bself\.\w|\bNone\b|\bTrue\b|\bFalse\b|\belif\b/u],
    [1, /^\s*(?:print|len|range)\(|^\s*@\w[\w.]*(?:\(.*\))?$|^\s*#\s/u],
    [2, /\bf"[^"]*\{|\bf'[^']*\{|"""|__\w+__|\bnot in\b|\bis not\b| for \w+ in .*[\])]/u],
  ],
  javascript: script,
  go: [
    [5, /^package \w+$/u],
    [5, /^func (?:\(\w+ \*?[\w[\]]+\) )?\w+(?:\[.*\])?\(/u],
    [3, /^\s*\w+(?:, \w+)* := /u],
    [5, /^type \w+(?:\[.*\])? (?:struct|interface|func)\b/u],
    [2, /\bstrings\.\w|\bcontext\.Context\b|\bhttp\.\w|\bmake\(|\bchan \w|\bgo func\b|\bdefer \w/u],
    [5, /\berr != nil\b/u],
    [3, /\bfmt\.[A-Z]\w+\(/u],
    [2, /^import \($|^\t"[\w/.]+"$/u],
    [2, /^(?:var|const) \w+ (?:=|\[\]|\*|string|int)/u],
  ],
  java: [
    [3, /^\s*(?:public|private|protected)(?: static)?(?: final)? [\w<>[\], ?]+ \w+(?:\(|;| =)/u],
    [2, /^\s*(?:public |abstract |final )*(?:class|interface|enum|record) \w+/u],
    [4, /^import (?:static )?(?:java|javax|jakarta|org|com)\.[\w.*]+;$/u],
    [4, /^package [\w.]+;$/u],
    [
      4,
      /\bSystem\.(?:out|err)\.|@Override\b|@Autowired\b|@Test$|\bthrows \w|\bpublic static void main\b/u,
    ],
    [3, /\bnew \w+<>\(|\bfinal [A-Z]\w*(?:<.*>)? \w|\.stream\(\)|\bimplements \w|\bOptional\.\w/u],
    [2, /\b(?:List|Map|Set|Optional)<[^>]*> \w+ =|^\s*String \w+ =|\bString\[\]/u],
  ],
  rust: [
    [4, /^\s*(?:pub(?:\(\w+\))? )?(?:async )?(?:const )?(?:unsafe )?fn \w+/u],
    [5, /\blet mut \w|\bimpl(?:<.*>)? \w.*\{$|^\s*#!?\[\w/u],
    [
      3,
      /^\s*(?:pub )?use \w+(?:::[\w*{]+)+.*;$|\b(?:Vec|String|HashMap|Box|Arc|Rc)(?:::<.*>)?::\w/u,
    ],
    [4, /^\s*pub (?:struct|enum|trait|mod|const|static|type)\b/u],
    [3, /&(?:mut )?self\b|\.unwrap\(\)|\bSome\(\w|\bOk\(|\bErr\(|->\s*(?:Result|Option)</u],
    [2, /\b(?:println|format|vec|panic|assert_eq|write|todo)!\s*[([]/u],
    [1, /^\s*let \w+(?:: [\w<>&]+)? = .*;$|\bmatch \w.*\{$|=> .*,$/u],
  ],
  csharp: [
    [3, /\b(?:string|bool|decimal|object)(?:\?|\[\])? \w+/u],
    [2, /^\s*(?:public|private|protected|internal) .*\b[A-Z]\w*(?:<\w+>)?\(/u],
    [5, /^\s*(?:global )?using (?:static )?[\w.]+;$/u],
    [4, /^\s*namespace [\w.]+;?$/u],
    [
      5,
      /\bConsole\.(?:Write|Read)|\{ get; |\bget;|\basync Task\b|\bTask<\w|\bIEnumerable<|\bnameof\(/u,
    ],
    [
      3,
      /\bvar \w+ = (?:await|new) |\bpublic (?:sealed |static |abstract )*(?:partial )?(?:class|record|struct|interface) \w/u,
    ],
    [
      3,
      /^\s*\[[A-Z]\w*(?:\(.*\))?\]$|\bforeach \(|\bis null\b|\bis not null\b|\bvirtual \w|\boverride \w|\bpublic (?:required|override|virtual|async|string|int|bool)\b/u,
    ],
    [2, /\.(?:Where|Select|ToList|FirstOrDefault|Add|Any)\(|=> _?\w+\.\w+\(/u],
  ],
  shellscript: [
    [6, /^#!\/(?:usr\/)?bin\/(?:env )?(?:ba|z|da)?sh/u],
    [4, command],
    [3, /^\s*(?:fi|done|esac|then)$|\$\{?\w+\}?\s*(?:\||$)|\s&&\s*\\$|^\s*if \[\[? /u],
  ],
  sql: [
    [
      5,
      /^\s*(?:SELECT\b.*|INSERT INTO \w.*|UPDATE \w+ SET.*|DELETE FROM \w.*|CREATE (?:TABLE|INDEX|VIEW)\b.*|ALTER TABLE.*|FROM \w+.*|(?:LEFT |INNER )?JOIN \w.*)$/u,
    ],
  ],
  yaml: [
    [2, /^\s*(?:- )?[\w.-]+:(?: [^{};=()]*)?$/u],
    [-3, /[;{}(),]\s*$|=/u],
    [-2, /^\s*(?:def|class|if|else|for|return|try|case|default|type|name\?)\b/u],
  ],
  toml: [
    [4, /^\[{1,2}[\w."-]+\]{1,2}$/u],
    [2, /^[\w-]+ = (?:"|\[|\d|true|false|\{ )/u],
    [-4, /;$|\(/u],
  ],
  css: [
    [4, /^\s*[.#@:]?[\w-][\w\s.#:>,-]*\{$/u],
    [3, /^\s*[a-z-]+: [^;{}()=]+;$/u],
    [-4, /[=]|\breturn\b|\(\)/u],
  ],
  html: [[5, /^\s*<!DOCTYPE|^\s*<(?:html|head|body|script|link|meta)\b/iu]],
  dockerfile: [
    [
      5,
      /^(?:FROM [\w./:-]+|RUN \S|COPY \S+ \S|ENTRYPOINT \[|CMD \[|WORKDIR \/|EXPOSE \d|ENV \w+[= ])/u,
    ],
  ],
};
