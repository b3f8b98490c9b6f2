import { comprehensions } from '../../../../src/style/rules/comprehensions.ts';
import { codeRuleCases } from '../ruleCases.ts';

codeRuleCases(comprehensions, {
  heard: {
    prefer: [
      'prefer list comprehensions',
      'in general I like list comprehensions better than map/filter',
      'comprehensions over for loops',
      'use comprehensions instead of append loops',
      'list/dict comprehensions rather than loops',
      'no map and filter, use list comprehensions',
    ],
    none: [
      'no list comprehensions',
      'avoid comprehensions',
      'plain loops instead of comprehensions',
      'explicit for loops over list comprehensions',
      "don't use comprehensions",
      'comprehensions are forbidden',
    ],
    flat: [
      'no nested comprehensions',
      'avoid nested list comprehensions',
      'never nest comprehensions: no nested comprehensions',
      "don't write nested comprehensions",
      'nested comprehensions are not allowed',
    ],
  },
  notHeard: [
    'comprehensive tests',
    'use comprehensions for simple cases',
    'reading comprehension matters',
    'list all files',
    'comprehensions except where they get long',
    'avoid nested for-comprehensions deeper than two levels',
  ],
  seen: {
    python: [
      {
        code: 'out = []\nfor x in xs:\n    if x:\n        out.append(x + 1)\n',
        wanted: 'prefer',
        broken: [2],
        kept: 0,
      },
      {
        code: 'a = [x for x in xs]\nb = sum(x for x in xs)\n',
        wanted: 'prefer',
        broken: [],
        kept: 2,
      },
      {
        code: 'out = []\nfor x in xs:\n    if x not in out:\n        out.append(x)\n',
        wanted: 'prefer',
        broken: [],
        kept: 0,
      },
      {
        code: 'out = []\nout.append(1)\nfor x in xs:\n    out.append(x)\nfor y in ys:\n    log(y)\n    out.append(y)\n',
        wanted: 'prefer',
        broken: [],
        kept: 0,
      },
      {
        code: 'by_id = {}\nnames = set()\nfor u in us:\n    by_id[u.id] = u\n',
        wanted: 'prefer',
        broken: [3],
      },
      {
        code: 'counts = {}\nfor x in xs:\n    counts[x] = counts.get(x, 0) + 1\n',
        wanted: 'prefer',
        broken: [],
      },
      {
        code: 'a = list(map(lambda x: x * 2, xs))\nb = map(str, xs)\n',
        wanted: 'prefer',
        broken: [1],
      },
      { code: 'a = [x for x in xs]\nb = any(x for x in xs)\n', wanted: 'none', broken: [1] },
      {
        code: 'a = [x for y in ys for x in y]\nb = [[x for x in y] for y in ys]\nc = {x: 1 for x in y}\n',
        wanted: 'flat',
        broken: [1, 2],
        kept: 2,
      },
      {
        code: 'async def f():\n    out = []\n    for x in xs:\n        out.append(await g(x))\n',
        wanted: 'prefer',
        broken: [],
      },
    ],
  },
});
