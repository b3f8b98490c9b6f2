import { strict as assert } from 'node:assert';
import { readdirSync } from 'node:fs';
import type { Rule } from '../../../src/style/rule.ts';
import { rules } from '../../../src/style/rules.ts';

describe('the list of style rules', () => {
  it('has every file of rules/ once', async () => {
    const folder = new URL('../../../src/style/rules/', import.meta.url);
    const modules = await Promise.all(
      readdirSync(folder).map((file) => import(`${folder}${file}`)),
    );
    const exported = modules.map((module) => Object.values(module));
    assert.deepEqual(
      exported.map(({ length }) => length),
      modules.map(() => 1),
    );
    const names = exported.flat().map((rule) => (rule as Rule).name);
    assert.deepEqual(rules.map(({ name }) => name).toSorted(), names.toSorted());
  });

  it('has rules with a name, values and a sentence of their own', () => {
    assert.equal(new Set(rules.map(({ name }) => name)).size, rules.length);
    for (const rule of rules) {
      assert.match(rule.name, /^[a-z]+(-[a-z]+)*$/u);
      assert.ok(Object.keys(rule.values).length > 0, rule.name);
      assert.equal(rule.of === 'reply', rule.languages.length === 0, rule.name);
    }
  });
});
