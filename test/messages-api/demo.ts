import { type CodeAsk, codeAsk, wish } from './demo/ask.ts';
import { javascriptCode } from './demo/javascript.ts';
import { pythonCode } from './demo/python.ts';
import { toldLines } from './demo/remembered.ts';
import { styleFor } from './demo/style.ts';
import { saysAny } from './demo/words.ts';
import { blocksOf } from './prompt.ts';
import type { ReplyScript, RequestBody } from './script.ts';

/** The demo model: knows a few coding asks, and writes them in the style it was told. */
export function demoReply(request: RequestBody): ReplyScript {
  const told = toldLines(request);
  const typed = typedTexts(request);
  const newest = typed.at(-1) ?? '';
  if (saysAny(newest, recallQuestion)) return text(recalled(told));
  const ask = codeAsk(typed);
  if (!ask) return text(introduction(newest, told));
  const code = ask.language === 'python' ? pythonCode : javascriptCode;
  const style = styleFor(ask, [...told, newest]);
  return {
    blocks: [
      { type: 'thinking', thinking: thoughts(ask, told) },
      {
        type: 'text',
        text: `${prose[ask.task]}\n\n\`\`\`${ask.language}\n${code(ask, style)}\n\`\`\``,
      },
    ],
  };
}

const recallQuestion =
  /\bwhat\b.*\b(?:do|did|have|were|are)\b.*\b(?:remember|told|know about me|memor)/iu;
const prose: Readonly<Record<CodeAsk['task'], string>> = {
  csv: 'This reads the prices from a CSV file:',
  add: 'This adds two numbers:',
  fetch: 'This fetches a URL and gives its text:',
  greet: 'This greets a person by name:',
  test: 'These tests cover a function that adds two numbers:',
};

function text(words: string): ReplyScript {
  return { blocks: [{ type: 'text', text: words }] };
}

/** What the user typed, message by message: a change that was appended is not theirs. */
function typedTexts({ messages = [] }: RequestBody): string[] {
  return messages
    .filter(({ role }) => role === 'user')
    .map(({ content }) => String(blocksOf(content).find(({ type }) => type === 'text')?.text ?? ''))
    .map((words) => words.replace(/<remembered>[\s\S]*?<\/remembered>/gu, ''));
}

function thoughts({ task, language }: CodeAsk, told: readonly string[]): string {
  const style =
    told.length === 0 ? 'I was told no preferences.' : `I was told: ${told.join('; ')}.`;
  return `The user wants ${task} code in ${language}. ${style}`;
}

function recalled(told: readonly string[]): string {
  if (told.length === 0) return 'Nothing. I was told of no memories.';
  return `I was told this:\n\n${bullets(told)}`;
}

function introduction(newest: string, told: readonly string[]): string {
  const start = saysAny(newest, wish) ? 'Understood. ' : '';
  const known = told.length === 0 ? '' : `\n\nI was told this:\n\n${bullets(told)}`;
  return `${start}I am the demo model, not Claude, and know only a few asks, in Python, JavaScript or TypeScript. Try one:

\`\`\`text
Write a function that reads prices from a CSV
Write a function that adds two numbers, in TypeScript
Write a function that fetches a URL, in JavaScript
Write a function that greets a person
Write a test for a function that adds two numbers
What do you remember about me?
\`\`\`${known}`;
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}
