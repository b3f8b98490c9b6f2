import { replyApologies } from '../../../../src/style/rules/replyApologies.ts';
import { replyRuleCases } from '../ruleCases.ts';

replyRuleCases(replyApologies, {
  heard: {
    none: [
      "don't apologise",
      'no apologies',
      'stop apologising in your replies',
      'never say sorry',
      'never apologize for mistakes, just fix them',
      'skip the apologies',
      'answer without apologizing',
      "I don't want you to apologise",
      'please stop saying sorry',
    ],
  },
  notHeard: [
    'the error page should say sorry in a friendly way',
    'apologise when you were wrong',
    'sorry, I meant double quotes',
    'be polite',
    'show an apology banner on outages',
    "don't apologise unless you broke something",
  ],
  seen: [
    { reply: 'Sorry about that, here it is.', wanted: 'none', broken: [1] },
    { reply: 'Fixed.\n\nI apologize for the confusion.', wanted: 'none', broken: [3] },
    { reply: "You're right, my apologies. Fixed.", wanted: 'none', broken: [1] },
    { reply: "I'm sorry, I missed the import.\n\nDone.", wanted: 'none', broken: [1] },
    { reply: 'My bad! The flag was wrong.', wanted: 'none', broken: [1] },
    { reply: 'It stopped half-way, sorry:\n\n```py\nx = 1\n```', wanted: 'none', broken: [1] },
    { reply: 'The page says "Sorry, try again".', wanted: 'none', broken: [] },
    { reply: '`sorry()` is called twice.', wanted: 'none', broken: [] },
    { reply: '```js\nalert("sorry about that");\n```', wanted: 'none', broken: [] },
    { reply: 'This is a sorry state of affairs.', wanted: 'none', broken: [] },
  ],
});
