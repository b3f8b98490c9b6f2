import { replyChangedOnly } from '../../../../src/style/rules/replyChangedOnly.ts';
import { replyRuleCases } from '../ruleCases.ts';

const file = Array.from({ length: 14 }, (_, line) => `value_${line} = ${line}`);
const whole = `\`\`\`py\n${file.join('\n')}\nvalue_new = 1\n\`\`\``;
const part = '```py\n# ... existing code ...\nvalue_new = 1\n# rest unchanged\n```';
const diff = '```diff\n-value = 1\n+value = 2\n```';

replyRuleCases(replyChangedOnly, {
  heard: {
    changes: [
      'respond with only the changed code, not the whole file',
      'only show what changed',
      'just the diff please',
      'show only the lines that changed',
      "don't repeat the whole file",
      'never reprint unchanged code',
      'answer with diffs',
      'give me just the parts you modified',
      'no full files, only the changed functions',
    ],
    whole: [
      'always show the full file',
      'give me complete files, no snippets',
      'show the whole file, not just the changes',
      'no placeholders like "rest of the code"',
      'provide full file contents',
      'never abbreviate code',
      'print entire files, no diffs',
    ],
  },
  notHeard: [
    'Use realistic data instead of placeholder values',
    'refactor only what is needed',
    'keep changes minimal',
    'read the whole file first',
    'commit only related changes',
    'use unified diffs in commits',
    'no code duplication',
    'placeholders in inputs',
  ],
  seen: [
    { reply: whole, quoted: file.join('\n'), wanted: 'changes', broken: [1] },
    { reply: whole, wanted: 'changes', broken: [], kept: 0 },
    { reply: part, quoted: file.join('\n'), wanted: 'changes', broken: [], kept: 1 },
    { reply: diff, wanted: 'changes', broken: [], kept: 1 },
    { reply: diff, wanted: 'whole', broken: [1] },
    { reply: part, wanted: 'whole', broken: [1] },
    { reply: whole, quoted: file.join('\n'), wanted: 'whole', broken: [], kept: 1 },
    { reply: '```py\nclass A:\n    def b(self):\n        ...\n```', wanted: 'whole', broken: [] },
    { reply: '```ts\n// handle the rest\nrest();\n```', wanted: 'whole', broken: [] },
    { reply: 'No code.', wanted: 'changes', broken: [], kept: 0 },
  ],
});
