import { replyBullets } from '../../../../src/style/rules/replyBullets.ts';
import { replyRuleCases } from '../ruleCases.ts';

const long = 'The worker shares its pool with the web process and that is a problem. '.repeat(6);

replyRuleCases(replyBullets, {
  heard: {
    none: [
      'no bullet points',
      "don't use bullet lists",
      'prose, not bullet lists',
      'write prose rather than bullet points',
      'no bullets',
      'no bullet lists in explanations, plain paragraphs',
      'I prefer paragraphs over bullet points',
      'answer in full paragraphs',
      'write in flowing prose',
      'bullet points are forbidden',
    ],
    'no-lists': [
      'no lists',
      "don't use lists in your answers",
      'paragraphs instead of lists',
      'avoid lists, write prose',
      'no bullet points or numbered lists',
      'never use lists in explanations',
    ],
    wanted: [
      'use bullet points',
      'answer in bullet points',
      'bullet points over paragraphs',
      'I like bullet lists',
      'explain things as bullet points, not prose',
      'always bullets for explanations',
    ],
  },
  notHeard: [
    'list comprehensions over loops',
    'return lists, not tuples',
    'at most five bullet points',
    'use bullet points where they help',
    'no bullet points in commit messages',
    'linked lists over arrays',
    'bullet-proof error handling',
  ],
  seen: [
    { reply: 'Three:\n\n- a\n- b\n\nDone.', wanted: 'none', broken: [3, 4] },
    { reply: '* a\n  * b\n+ c', wanted: 'none', broken: [1, 2, 3] },
    { reply: '1. First\n2. Second', wanted: 'none', broken: [] },
    { reply: '1. First\n2. Second', wanted: 'no-lists', broken: [1, 2] },
    { reply: '1. First\n   - inner', wanted: 'none', broken: [2] },
    { reply: '```md\n- a\n- b\n```', wanted: 'none', broken: [] },
    { reply: 'A line\n\n---\n\nAnother - with a dash', wanted: 'none', broken: [] },
    { reply: '- a\n- b', wanted: 'wanted', broken: [], kept: 2 },
    { reply: long, wanted: 'wanted', broken: [1] },
    { reply: 'Done.', wanted: 'wanted', broken: [], kept: 0 },
    { reply: '- [ ] open\n- [x] done', wanted: 'none', broken: [1, 2] },
    { reply: '**Note**\n*emphasis* here', wanted: 'none', broken: [] },
  ],
});
