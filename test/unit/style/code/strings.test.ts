import { strict as assert } from 'node:assert';
import { parseCode } from '../../../../src/style/code/parseCode.ts';
import { stringsOf } from '../../../../src/style/code/strings.ts';
import { grammars } from '../grammars.ts';

/** Each string as `prefix quote content`, with `plain` and `filled` where it is. */
const cases: readonly [language: string, code: string, strings: readonly string[]][] = [
  ['python', 'a = "x" \'y\'\nb = rb"z"\n', ['|"|x plain', "|'|y plain", 'rb|"|z plain']],
  ['python', '"""Doc."""\nx = \'\'\'a\'\'\'\n"alone"\n', ['|"""|Doc.', "|'''|a", '|"|alone']],
  ['python', 'f"{d[\'k\']} {y}"\nF"no"\n', ["f|\"|{d['k']} {y} filled", "|'|k", 'f|"|no']],
  ['python', 'x = f"{y}"\n', ['f|"|{y} plain filled']],
  [
    'javascript',
    `a = 'x' + "" + \`t\` + \`u\${v}\`;\n`,
    ["|'|x plain", '|"| plain', '|`|t', `|\`|u\${v} filled`],
  ],
  [
    'typescriptreact',
    'const a = <p id="x">{"y"}</p>;\ntype B = "z";\n',
    ['|"|x', '|"|y plain', '|"|z plain'],
  ],
  ['go', 'var a = "x" + `raw` + string(\'r\')\n', ['|"|x plain', '|`|raw']],
  [
    'java',
    'class A { String a = "x"; String b = """\n  t\n  """; char c = \'c\'; }\n',
    ['|"|x plain', '|"""|\n  t\n  '],
  ],
  [
    'rust',
    'fn f() { let a = "x"; let b = r#"y"z"#; let c = b"w"; let d = \'d\'; }\n',
    ['|"|x plain', 'r#|"|y"z plain', 'b|"|w plain'],
  ],
  [
    'csharp',
    'class A { object a = "x" + @"y""z" + $"{w}" + $"v" + "u8"u8; }\n',
    ['|"|x plain', '@|"|y""z plain', '$|"|{w} plain filled', '$|"|v plain', '|"|u8 plain'],
  ],
  [
    'csharp',
    'class A { object a = """raw""" + $"""{x}"""; char c = \'c\'; }\n',
    ['|"""|raw', '$|"""|{x} filled'],
  ],
];

describe('strings of a code', () => {
  for (const [language, text, expected] of cases) {
    it(`reads ${language}: ${text.slice(0, 50).replace(/\s+/gu, ' ')}`, async () => {
      const code = await parseCode(grammars, language, text);
      const found = code.once(stringsOf).map(({ prefix, quote, content, plain, interpolated }) => {
        return `${prefix}|${quote}|${content}${plain ? ' plain' : ''}${interpolated ? ' filled' : ''}`;
      });
      assert.deepEqual(found, expected);
    });
  }
});
