import type { Tools } from './tools.ts';

const commands = 'run|watch|command|cli|mocks?|matchers?|globals?|snapshots?|plugins?';

/** Test frameworks, by the names that people give them. */
export const testFrameworks: Tools = {
  pytest: { group: 'python', words: 'pytest|py\\.test', otherwise: `${commands}|fixtures?|marks?` },
  unittest: { group: 'python', words: 'unittest', otherwise: 'mock\\w*' },
  nose: { group: 'python', words: 'nose2?(?= (?:tests?|for tests)\\b)' },
  vitest: { group: 'javascript', otherwise: commands },
  jest: {
    group: 'javascript',
    words: '(?<!\\b(?:said|say|saying|speak|only|meant|half|is|was) in )jest',
    otherwise: commands,
  },
  mocha: { group: 'javascript', otherwise: commands },
  jasmine: { group: 'javascript', otherwise: commands },
  'node:test': {
    group: 'javascript',
    words:
      "node:test|node(?:\\.?js)?(?:['’]s)?(?: own| built-?in| native)* test(?:ing)? (?:runner|module|framework)|(?:built-?in|native) (?:node )?test runner",
  },
  ava: {
    group: 'javascript',
    words: 'ava(?= (?:for|over|instead|tests?|not|is|rather)\\b|[,.`]|$)',
  },
  tap: {
    group: 'javascript',
    words: 'node-tap|(?<=\\b(?:use|prefer|with) `?)tap(?=`? (?:for|over|instead|as|rather)\\b|`|$)',
  },
  'bun:test': { group: 'javascript', words: "bun:test|bun test|bun(?:['’]s)? test runner" },
  junit: { group: 'java', words: 'junit', otherwise: commands },
  junit4: { group: 'java', words: 'junit ?4', of: 'junit' },
  junit5: { group: 'java', words: 'junit ?(?:5|jupiter)|jupiter', of: 'junit' },
  testng: { group: 'java' },
  xunit: { group: 'csharp', words: 'xunit(?:\\.net)?' },
  nunit: { group: 'csharp' },
  mstest: { group: 'csharp', words: 'ms ?test' },
  testify: { group: 'go' },
  ginkgo: { group: 'go' },
  testing: {
    group: 'go',
    words:
      "`testing`(?: package)?|testing package|go(?:['’]s)? (?:own |standard |built-?in )*(?:testing|test package)",
  },
};
