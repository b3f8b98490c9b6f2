import { replyEmoji } from '../../../../src/style/rules/replyEmoji.ts';
import { replyRuleCases } from '../ruleCases.ts';

replyRuleCases(replyEmoji, {
  heard: {
    none: [
      'no emojis',
      'please no emojis',
      'never use emoji',
      "don't use emojis in your answers",
      'I hate emojis',
      'keep emojis out of your replies',
      'emojis are banned',
      'write without emoji',
      'no emojis in code or replies',
    ],
    'none-in-code': [
      'no emojis in code',
      "don't put emojis in comments",
      'never use emoji inside strings',
      'avoid emojis in the code',
      'no emoji in code comments please',
    ],
    used: [
      'use emojis',
      'I like emojis in your replies',
      'sprinkle emojis into every answer',
      'add an emoji to each reply',
      'emojis please',
    ],
  },
  notHeard: [
    'no emojis in commit messages',
    'use emojis sparingly',
    'emojis are fine',
    'strip emojis from the input',
    'no emojis except in headings',
    'support emoji in usernames',
  ],
  seen: [
    { reply: 'Done! 🎉 All green.', wanted: 'none', broken: [1] },
    { reply: 'Done.\n\n- ✅ built\n- ✅ tested', wanted: 'none', broken: [3, 4] },
    { reply: 'Arrows → and ✓, ©, ™ and … are signs.', wanted: 'none', broken: [] },
    { reply: 'Look for `🎉` in the log.', wanted: 'none', broken: [] },
    { reply: 'Here:\n\n```py\nprint("🚀 started")\n```', wanted: 'none', broken: [4] },
    { reply: 'Here 🚀:\n\n```py\nprint("started")\n```', wanted: 'none-in-code', broken: [] },
    { reply: 'Here:\n\n```py\nprint("🚀 started")\n```', wanted: 'none-in-code', broken: [4] },
    { reply: 'Your code:\n\n```py\nprint("🚀")\n```', wanted: 'none', broken: [] },
    {
      reply: '```py\nprint("🚀 started")\nlog("more")\n```',
      quoted: 'print("🚀 started")',
      wanted: 'none',
      broken: [],
    },
    { reply: 'Done. 🎉', wanted: 'used', broken: [], kept: 1 },
    { reply: 'Done.\n\nNext?', wanted: 'used', broken: [1] },
    { reply: '⚠️ Careful.', wanted: 'none', broken: [1] },
    { reply: 'Step 1️⃣ first', wanted: 'none', broken: [1] },
  ],
});
