import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { rules } from '../../../../src/style/rules.ts';
import { rulesTable } from './rulesTable.ts';

const readme = new URL('../../../../README.md', import.meta.url);
const update = process.env.CLAUDE_MEMORY_UPDATE === '1';

/** What stands between the README's markers of this name, and nothing else. */
function keepsTrue(name: string, made: string): void {
  const text = readFileSync(readme, 'utf8');
  const [begin, end] = [`<!-- ${name} -->\n`, `<!-- end of ${name} -->`];
  const from = text.indexOf(begin) + begin.length;
  const to = text.indexOf(end);
  assert.ok(text.includes(begin) && to >= from, `README.md has no markers for ${name}`);
  const wanted = `\n${made}\n\n`;
  if (update) writeFileSync(readme, text.slice(0, from) + wanted + text.slice(to));
  else assert.equal(text.slice(from, to), wanted, 'CLAUDE_MEMORY_UPDATE=1 writes it anew');
}

describe('the README about style rules', () => {
  it('lists every rule with its values and languages', () => {
    keepsTrue('rules', rulesTable(rules));
  });

  it('shows a rule that these tests run', () => {
    const source = readFileSync(new URL('./ternaries.ts', import.meta.url), 'utf8');
    const shown = source.replaceAll("'../../../../src/style/", "'../").trimEnd();
    keepsTrue('rule', `\`\`\`ts\n${shown}\n\`\`\``);
  });
});

describe('the table of rules', () => {
  it('holds one row a rule, with nothing that would end a cell', () => {
    const [, , ...rows] = rulesTable(rules).split('\n');
    assert.equal(rows.length, rules.length);
    for (const row of rows) assert.equal(row.split(/(?<!\\)\|/u).length, 6, row);
  });
});
