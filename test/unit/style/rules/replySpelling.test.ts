import { replySpelling } from '../../../../src/style/rules/replySpelling.ts';
import { replyRuleCases } from '../ruleCases.ts';

replyRuleCases(replySpelling, {
  heard: {
    british: [
      'British spelling',
      'UK spelling',
      'use British English',
      'write in UK English, not US English',
      'I prefer British spelling over American spelling',
      'en-GB please',
      'no American spelling',
    ],
    american: [
      'American spelling',
      'US spelling please',
      'use American English',
      'American English, never British',
      'stick to US English',
      'en-US',
    ],
  },
  notHeard: [
    'British spelling in comments and commit messages',
    'check the spelling',
    'give us English docs',
    'en-US locale for numbers',
    'British date format',
    'either British or American is fine',
  ],
  seen: [
    { reply: 'The color and the layout is centered.', wanted: 'british', broken: [1] },
    { reply: 'The colour is centred and optimised.', wanted: 'british', broken: [], kept: 3 },
    { reply: 'The colour is centred.', wanted: 'american', broken: [1] },
    { reply: 'Fine.\n\nThe behavior is unchanged.', wanted: 'british', broken: [3] },
    { reply: 'Set `color` and the CSS color property.', wanted: 'british', broken: [] },
    { reply: 'Call "normalize" or on_color_change or color().', wanted: 'british', broken: [] },
    { reply: 'A prize of a size; exercise and advise.', wanted: 'american', broken: [], kept: 0 },
    { reply: 'See https://example.org/color for more.', wanted: 'british', broken: [] },
    { reply: '```css\ncolor: red;\n```', wanted: 'british', broken: [] },
    { reply: 'The Color class is new.', wanted: 'british', broken: [] },
    { reply: 'Color is set. Normalize it.', wanted: 'british', broken: [1] },
    { reply: 'It was cancelled and labelled.', wanted: 'american', broken: [1] },
    { reply: '- organise the files\n- favourite', wanted: 'american', broken: [1, 2] },
  ],
});
