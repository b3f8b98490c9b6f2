import assert from 'node:assert/strict';
import { renderBriefing, renderChange } from '../../../src/memory/briefing.ts';
import { promptLine } from '../../../src/memory/promptLine.ts';
import type { Placed } from '../../../src/memory/recall.ts';
import { type ScopeRef, userScope } from '../../../src/memory/scope.ts';
import { demoReply } from '../../messages-api/demo.ts';
import type { RequestBody } from '../../messages-api/script.ts';
import { memory } from '../memory/samples.ts';

const csvAsk = 'Write a function that reads prices from a CSV';

function said(request: RequestBody): string {
  return demoReply(request)
    .blocks.filter(({ type }) => type === 'text')
    .map(({ text }) => String(text))
    .join('');
}

function told(lines: readonly string[], ask: string): RequestBody {
  const list = lines.map((line) => `- ${line}`).join('\n');
  const briefing = `What is remembered.\n<remembered>\nEverywhere:\n${list}\n</remembered>`;
  return {
    system: [
      { type: 'text', text: 'You are Claude. Be brief.' },
      { type: 'text', text: briefing },
    ],
    messages: [{ role: 'user', content: ask }],
  };
}

/** The code of the reply to an ask, with these lines in the briefing. */
function codeFor(ask: string, ...lines: readonly string[]): string {
  const match = /^[^`]+\n\n```(?:python|javascript|typescript)\n([\s\S]+)\n```$/u.exec(
    said(told(lines, ask)),
  );
  assert.ok(match, 'The reply is a short sentence and a fenced block.');
  return match[1] ?? '';
}

describe('The demo model', () => {
  it('writes verbose Python when it was told nothing', () => {
    const code = codeFor(csvAsk);
    assert.match(code, /^def read_prices\(file_path\):$/mu);
    assert.match(code, /^ {4}"""Read the prices from a CSV file\."""$/mu);
    assert.match(code, /^ {4}# /mu);
    assert.match(code, /os\.path\.exists/u);
    assert.doesNotMatch(code, /'/u);
  });

  const preferences: readonly {
    readonly line: string;
    readonly ask: string;
    readonly has?: RegExp;
    readonly lacks?: RegExp;
  }[] = [
    { line: 'Use type hints', ask: csvAsk, has: /\(file_path: str\) -> list\[float\]:/u },
    { line: 'No docstrings', ask: csvAsk, lacks: /"""/u },
    { line: "Don't write comments", ask: csvAsk, lacks: /#/u },
    { line: 'Use single quotes', ask: csvAsk, has: /'price'/u },
    { line: 'Indent with tabs', ask: csvAsk, has: /^\t\treturn \[/mu, lacks: /^ /mu },
    { line: 'Use 2 spaces', ask: csvAsk, has: /^ {2}if /mu },
    { line: 'Prefer pathlib over os.path', ask: csvAsk, has: /import Path/u, lacks: /os\.path/u },
    { line: 'Use camelCase', ask: csvAsk, has: /def readPrices\(filePath\)/u },
    { line: 'Never use f-strings', ask: 'Write a function that greets', has: /\.format\(/u },
    { line: 'Use pytest', ask: 'Write a test for adding two numbers', lacks: /unittest/u },
    { line: 'in tests/**: Use pytest', ask: 'Write a test for it', has: /^def test_/mu },
    { line: 'No semicolons', ask: `${csvAsk} in JavaScript`, lacks: /;/u },
    {
      line: 'Use arrow functions',
      ask: `${csvAsk} in JavaScript`,
      has: /= async \(filePath\) => \{/u,
    },
    {
      line: 'Avoid async/await',
      ask: 'Fetch a URL in JavaScript',
      has: /\.then/u,
      lacks: /await/u,
    },
    { line: 'Use snake_case', ask: 'Fetch a URL in TypeScript', has: /fetch_text\(url: string\)/u },
    { line: 'Use vitest', ask: 'Write a test in TypeScript', has: /from "vitest";/u },
  ];
  for (const { line, ask, has, lacks } of preferences) {
    it(`follows “${line}” when asked “${ask}”`, () => {
      const plain = codeFor(ask);
      const code = codeFor(ask, line);
      if (has) assert.match(code, has);
      if (has) assert.doesNotMatch(plain, has);
      if (lacks) assert.doesNotMatch(code, lacks);
      if (lacks) assert.match(plain, lacks);
    });
    it(`follows “${line}” as the product tells it`, () => {
      const told = promptLine(memory(line));
      const code = codeFor(ask, told);
      if (has) assert.match(code, has, told);
      if (lacks) assert.doesNotMatch(code, lacks, told);
    });
  }

  it('follows several preferences of one line', () => {
    const code = codeFor(csvAsk, 'Use type hints, no docstrings and no comments');
    assert.match(code, /-> list\[float\]/u);
    assert.doesNotMatch(code, /"""|#/u);
  });

  it('follows what was told for a language in that language alone', () => {
    const lines = ['Use single quotes', 'JavaScript: Use double quotes'];
    assert.match(codeFor(csvAsk, ...lines), /'price'/u);
    assert.match(codeFor(`${csvAsk} in JavaScript`, ...lines), /"price"/u);
    assert.doesNotMatch(codeFor(csvAsk, 'Use single quotes in JavaScript'), /'/u);
  });

  it('follows what the product itself says in its briefing and in its changes', () => {
    const briefed = renderBriefing({
      told: [placed('1', 'Use tabs')],
      overridden: [],
      leftOut: [],
    });
    const change = renderChange(briefed.entries, {
      told: [placed('2', 'Use type hints')],
      overridden: [],
      leftOut: [],
    });
    const start = {
      system: briefed.text,
      messages: [{ role: 'user' as const, content: csvAsk }],
    };
    assert.match(said(start), /^\tif /mu);
    const text = change?.text ?? '';
    const later: RequestBody['messages'] = [...start.messages, { role: 'system', content: text }];
    assert.match(said({ ...start, messages: later }), /^ {4}if /mu);
    assert.match(said({ ...start, messages: later }), /file_path: str/u);
    const inTurn: RequestBody['messages'] = [
      {
        role: 'user',
        content: [
          { type: 'text', text: csvAsk },
          { type: 'text', text },
        ],
      },
    ];
    assert.match(said({ ...start, messages: inTurn }), /^ {4}if /mu);
  });

  it('lets the narrower section of a briefing win', () => {
    const { text } = renderBriefing({
      told: [
        placed('1', 'Use tabs', { scope: 'workspace', id: 'shop' }),
        placed('2', 'Use 2 spaces'),
      ],
      overridden: [],
      leftOut: [],
    });
    assert.match(said({ system: text, messages: [{ role: 'user', content: csvAsk }] }), /^\tif /mu);
  });

  it('lets a later change win', () => {
    const request = told(['Use single quotes'], csvAsk);
    const messages: RequestBody['messages'] = [
      ...(request.messages ?? []),
      { role: 'system', content: 'These hold from now on:\n- Use double quotes' },
    ];
    assert.match(said({ ...request, messages }), /"price"/u);
  });

  it("does not take a user's own list for memories", () => {
    const content = 'My shopping:\n- Use tabs\n- milk\nWhat do you remember about me?';
    assert.equal(said({ messages: [{ role: 'user', content }] }).includes('milk'), false);
  });

  it('lists exactly what it was told, when asked', () => {
    const lines = ['Python: Use type hints', 'Use tabs'];
    assert.equal(
      said(told(lines, 'What do you remember about me?')),
      'I was told this:\n\n- Python: Use type hints\n- Use tabs',
    );
    const nothing = { messages: [{ role: 'user' as const, content: 'What do you remember?' }] };
    assert.match(said(nothing), /^Nothing\./u);
  });

  it('says that it is not Claude, what it knows and what it was told, to anything else', () => {
    const reply = said(told(['Use tabs'], 'Good morning'));
    assert.match(reply, /demo model, not Claude/u);
    assert.match(reply, /```text\n.*CSV/u);
    assert.match(reply, /- Use tabs$/u);
  });

  it('does not write code for a wish', () => {
    const reply = said(told([], 'From now on always write tests with pytest'));
    assert.match(reply, /^Understood\. /u);
  });

  it('repeats the ask before in another language', () => {
    const reply = said({
      messages: [
        { role: 'user', content: csvAsk },
        { role: 'assistant', content: 'Here.' },
        { role: 'user', content: 'And in TypeScript?' },
      ],
    });
    assert.match(reply, /```typescript\n[\s\S]*readPrices\(filePath: string\)/u);
  });

  it('thinks before it writes code', () => {
    assert.deepEqual(
      demoReply(told([], csvAsk)).blocks.map(({ type }) => type),
      ['thinking', 'text'],
    );
  });
});

function placed(id: string, text: string, ref: ScopeRef = userScope): Placed {
  const where = ref.scope === 'user' ? 'Everywhere' : 'In this project';
  return { ref, where, heading: where, line: text, words: text, memory: memory(text, { id }) };
}
