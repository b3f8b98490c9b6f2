import { parsedLanguages } from '../code/language.ts';
import { fitting } from '../idioms/fitting.ts';
import { hearLoops } from '../loops/hearLoops.ts';
import { loopSights } from '../loops/loopSights.ts';
import type { CodeRule } from '../rule.ts';

const ofLoops = ['for-of', 'for-of-jumping', 'for-of-waiting'];
const eachLoops = ['for-each', 'for-each-effect'];
const counting = ['index', 'counted'];

export const loops: CodeRule = {
  name: 'loops',
  of: 'code',
  about: 'how code goes through lists',
  values: {
    'for-of': '`for…of`',
    'for-each': '`forEach` in scripts; elsewhere the loop over the elements',
    index: 'loops with an index',
    'no-index': 'no index where it only reads the element',
    'no-for-each': 'loops in place of `forEach`',
    'no-for-in': 'no `for…in`',
    methods: 'array methods, streams, LINQ, iterator chains',
    'plain-loops': 'loops in place of streams, LINQ and array methods',
    'no-for': 'no `for` at all',
    'no-while': 'no `while`',
    enumerate: '`enumerate` in place of `range(len(…))` in Python',
  },
  languages: parsedLanguages,
  hear: hearLoops,
  tell: (value) => sentences[value] ?? value,
  see: loopSights,
  fits: fitting({
    'for-of': { keptBy: ofLoops, brokenBy: ['for-each-method', 'index'] },
    'for-each': {
      keptBy: ['for-each-method', ...eachLoops, 'enumerate'],
      brokenBy: ['for-of', 'index'],
    },
    index: { keptBy: counting, brokenBy: [...ofLoops, ...eachLoops, 'for-each-method'] },
    'no-index': {
      keptBy: [...ofLoops, ...eachLoops, 'for-each-method', 'enumerate'],
      brokenBy: ['index'],
    },
    'no-for-each': {
      keptBy: [...ofLoops, ...eachLoops, ...counting],
      brokenBy: ['for-each-method'],
    },
    'no-for-in': { keptBy: [], brokenBy: ['for-in'] },
    methods: {
      keptBy: ['method', 'for-each-method'],
      brokenBy: ['for-of', 'for-of-jumping', 'for-each', 'index'],
    },
    'plain-loops': {
      keptBy: [...ofLoops, ...eachLoops, ...counting],
      brokenBy: ['method', 'for-each-method'],
    },
    'no-for': {
      keptBy: ['method', 'for-each-method'],
      brokenBy: [...ofLoops, ...eachLoops, ...counting, 'for-in'],
    },
    'no-while': { keptBy: [], brokenBy: ['while'] },
    enumerate: { keptBy: ['enumerate'], brokenBy: ['index'] },
  }),
  habit: (seen) => {
    if (ofLoops.includes(seen)) return 'for-of';
    return seen === 'for-each-method' ? 'for-each' : undefined;
  },
};

const sentences: Readonly<Record<string, string>> = {
  'for-of': 'Loop with for…of',
  'for-each': 'Loop over the elements with for-each',
  index: 'Loop with an index',
  'no-index': 'Loop over the elements themselves',
  'no-for-each': 'Write loops in place of forEach',
  'no-for-in': 'Loop over keys with Object.keys and for…of',
  methods: 'Go through lists with array methods, streams or LINQ in place of loops',
  'plain-loops': 'Go through lists with plain loops',
  'no-for': 'Go through lists with methods in place of for loops',
  'no-while': 'Loop with for',
  enumerate: 'Loop with enumerate where the index is needed',
};
