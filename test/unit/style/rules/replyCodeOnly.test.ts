import { replyCodeOnly } from '../../../../src/style/rules/replyCodeOnly.ts';
import { replyRuleCases } from '../ruleCases.ts';

const code = '```py\nx = 1\n```';

replyRuleCases(replyCodeOnly, {
  heard: {
    code: [
      'code only, no explanations',
      'just the code, nothing else',
      'only code, no explanation',
      'send only code',
      'reply with just code',
      'only give me the code',
      'answer with code only',
      'I only want the code',
      'code and nothing else',
    ],
    'no-explanations': [
      'no explanations',
      "don't explain the code",
      'skip the explanation',
      'without any commentary',
      'no need to explain',
      'leave out explanations',
      'stop explaining',
    ],
  },
  notHeard: [
    "Don't explain health checks or telemetry in detail",
    'Node-only code',
    'only the changed code, not the whole file',
    'explain your changes',
    'no long explanations',
    'no comments in code',
    'no explanations unless I ask',
    'only code that is tested',
    'code first, then the explanation',
    'short explanations please',
  ],
  seen: [
    { reply: code, wanted: 'code', broken: [], kept: 1 },
    { reply: `Here it is:\n\n${code}\n\nIt works.`, wanted: 'code', broken: [1, 7] },
    { reply: `Here it is:\n\n${code}\n\nIt works.`, wanted: 'no-explanations', broken: [7] },
    { reply: `Here it is:\n\n${code}`, wanted: 'no-explanations', broken: [], kept: 1 },
    { reply: `\`src/a.py\`\n\n${code}`, wanted: 'code', broken: [] },
    { reply: `**src/a.py**:\n${code}\n\n### b.py\n${code}`, wanted: 'code', broken: [], kept: 2 },
    { reply: 'You need a queue.', wanted: 'code', broken: [], kept: 0 },
    { reply: `- First:\n\n  ${code.replaceAll('\n', '\n  ')}`, wanted: 'code', broken: [1] },
    { reply: `---\n\n${code}\n\n---`, wanted: 'code', broken: [] },
  ],
});
