import { strict as assert } from 'node:assert';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Grammars } from '../../../src/style/code/grammars.ts';
import { parsedLanguages, speaksOf } from '../../../src/style/code/language.ts';
import { parseCode } from '../../../src/style/code/parseCode.ts';
import { Words } from '../../../src/style/hear/words.ts';
import { review } from '../../../src/style/review.ts';
import { rules } from '../../../src/style/rules.ts';
import { grammars } from './grammars.ts';
import { oddCode } from './oddCode.ts';

/** In ms of this process's own work: on a busy machine, the clock says nothing about it. */
const mostToHear = 5_000;
const mostToSee = 5_000;

describe('every rule in bounded time', () => {
  for (const rule of rules) {
    it(`hears ${rule.name} in words said again and again`, () => {
      for (const unit of [...common, ...wordsOf(rule)]) hearsInTime(rule, unit, 300);
      for (const unit of common) hearsInTime(rule, unit, 10_000);
    }).timeout(120_000);
  }

  for (const language of parsedLanguages) {
    for (const [name, text] of Object.entries(oddCode(language))) {
      it(`sees ${language}: ${name}`, () => seesInTime(language, text)).timeout(120_000);
    }
  }
});

/** Words that many patterns begin with, go on with or end with. */
const common: readonly string[] = [
  'no ',
  'a, ',
  'prefer x to ',
  'use a or ',
  'not ',
  '"a" ',
  '`',
  '_a',
  'functions ',
  '1 ',
  '- ',
  'a.',
  '../',
  ' ',
  'at most ',
];

function wordsOf(rule: (typeof rules)[number]): readonly string[] {
  const text = `${rule.name} ${rule.about} ${Object.values(rule.values).join(' ')}`;
  const words = new Set(text.match(/[\p{L}\w'.`]+/gu) ?? []);
  return [...words].slice(0, 15).map((word) => `${word} `);
}

function hearsInTime(rule: (typeof rules)[number], unit: string, length: number): void {
  const text = unit.repeat(Math.ceil(length / unit.length));
  const taken = workOf(() => rule.hear(new Words(text)));
  assert.ok(taken < mostToHear, `“${unit}” to ${length} letters took ${taken.toFixed(0)} ms`);
}

async function seesInTime(language: string, text: string): Promise<void> {
  const code = await parseCode(grammars, language, text);
  for (const rule of rules) {
    if (rule.of !== 'code' || !speaksOf(rule.languages, language)) continue;
    const taken = workOf(() => rule.see(code));
    assert.ok(taken < mostToSee, `${rule.name} took ${taken.toFixed(0)} ms`);
  }
}

function workOf(step: () => unknown): number {
  const before = process.cpuUsage();
  step();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

describe('a reply in bounded time', () => {
  const asked = ['No comments', 'Use single quotes', 'Type hints everywhere', 'No emojis'];
  const preferences = asked.map((text) => ({ id: text, text, languages: [] }));

  for (const language of ['python', 'typescript', 'java', 'go', 'rust', 'csharp']) {
    it(`is judged with odd ${language} that is not said to be any`, async () => {
      for (const [name, text] of Object.entries(oddCode(language))) {
        const reply = `Here it is:\n\n\`\`\`\n${text}\n\`\`\`\n\n\`\`\`diff\n+${text}\n\`\`\`\n`;
        const before = process.cpuUsage();
        const verdicts = await review(grammars, reply, preferences, { quoted: [text] });
        const { user } = process.cpuUsage(before);
        assert.equal(verdicts.length, preferences.length);
        assert.ok(user / 1_000 < 20_000, `${name} took ${Math.round(user / 1_000)} ms`);
      }
    }).timeout(120_000);
  }
});

describe('a grammar that cannot be loaded', () => {
  const { resolve } = createRequire(import.meta.url);
  const parser = () => readFile(resolve('web-tree-sitter/web-tree-sitter.wasm'));
  const python = () => readFile(resolve('@vscode/tree-sitter-wasm/wasm/tree-sitter-python.wasm'));
  const broken: Readonly<Record<string, () => Promise<Uint8Array>>> = {
    missing: () => Promise.reject(new Error('ENOENT')),
    empty: async () => new Uint8Array(),
    'cut in the middle': async () => (await python()).subarray(0, 200_000),
    'no grammar': async () => new TextEncoder().encode('<html>'),
  };

  for (const [name, read] of Object.entries(broken)) {
    it(`rejects, and is tried again: ${name}`, async () => {
      let isMended = false;
      const own = new Grammars((file) =>
        file === 'tree-sitter' ? parser() : isMended ? python() : read(),
      );
      await assert.rejects(parseCode(own, 'python', 'a = 1\n'));
      isMended = true;
      const code = await parseCode(own, 'python', 'a = 1\n');
      assert.equal(code.soundness, 'whole');
    });
  }
});
