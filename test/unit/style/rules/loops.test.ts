import { loops } from '../../../../src/style/rules/loops.ts';
import { codeRuleCases } from '../ruleCases.ts';

const script = [
  {
    code: 'xs.forEach((x) => use(x));\nfor (const x of xs) use(x);\n',
    wanted: 'for-of',
    broken: [1],
    kept: 1,
  },
  {
    code: 'for (let i = 0; i < xs.length; i++) {\n  use(xs[i]);\n}\nfor (let i = 0, n = ys.length; i < n; ++i) use(ys[i]);\n',
    wanted: 'for-of',
    broken: [1, 4],
  },
  {
    code: 'for (let i = 1; i < xs.length; i++) use(xs[i], xs[i - 1]);\nfor (let i = 0; i < xs.length; i++) xs[i] = i;\nfor (let i = 0; i < 3; i++) use(i);\nfor (const k in o) use(k);\n',
    wanted: 'for-of',
    broken: [],
    kept: 0,
  },
  {
    code: 'for (const x of xs) {\n  use(x);\n}\nfor (const x of xs) {\n  await use(x);\n}\nfor (const x of xs) {\n  if (x) break;\n}\n',
    wanted: 'for-each',
    broken: [1],
  },
  {
    code: 'for (const x of xs) {\n  if (x.id) return x;\n}\nfor await (const x of xs) use(x);\nconst y = xs.find((x) => x.id);\n',
    wanted: 'methods',
    broken: [1],
    kept: 1,
  },
  {
    code: 'React.Children.forEach(xs, use);\n_.forEach(xs, use);\nconst a = xs.map((x) => x);\n',
    wanted: 'no-for-each',
    broken: [],
    kept: 0,
  },
  { code: 'for (const k in o) use(k);\n', wanted: 'no-for-in', broken: [1] },
  { code: 'for (const x of xs) use(x);\nwhile (a) b();\n', wanted: 'no-for', broken: [1] },
  {
    code: 'xs.map((x) => x);\nfor (const x of xs) use(x);\n',
    wanted: 'plain-loops',
    broken: [1],
    kept: 1,
  },
];

codeRuleCases(loops, {
  heard: {
    'for-of': [
      'for...of loops',
      'for-of over forEach',
      'use for of instead of .forEach',
      'never forEach, use for...of',
      'for…of rather than index loops',
    ],
    'for-each': [
      'forEach instead of for loops',
      'prefer for-each loops to traditional for loops',
      'use foreach',
      'enhanced for loops over index loops',
      'I like .forEach() better than for...of',
    ],
    index: [
      'index loops instead of forEach',
      'classic for loops rather than for-of',
      'use index-based loops, not forEach',
      'traditional for loops instead of foreach',
      'C-style loops over for-each',
    ],
    'no-index': [
      'no index loops',
      'avoid index-based loops',
      'never use C-style for loops',
      "don't write classic for loops",
      'traditional for loops are forbidden',
    ],
    'no-for-each': [
      'no forEach',
      'never use .forEach()',
      'for loops instead of forEach',
      'avoid forEach',
      'plain loops over forEach',
    ],
    'no-for-in': [
      'no for...in loops',
      'never use for…in',
      'avoid for-in',
      'for...in is banned',
      "don't use for...in",
    ],
    methods: [
      'streams instead of for loops',
      'LINQ over loops',
      'prefer array methods to for loops',
      'map/filter/reduce rather than loops',
      'use LINQ',
      'functional array methods, no for loops',
      'iterator chains over for loops',
    ],
    'plain-loops': [
      'for loops instead of streams',
      'plain loops over LINQ',
      'no LINQ',
      'explicit loops rather than array methods',
      'avoid the streams API',
    ],
    'no-for': [
      'no for loops',
      'never use for loops',
      'avoid for loops',
      'for loops are forbidden',
      "don't write for loops",
    ],
    enumerate: [
      'use enumerate',
      'enumerate over range(len(...))',
      'no range(len(x))',
      'never loop over range(len(items))',
      'prefer enumerate to range(len())',
    ],
  },
  notHeard: [
    'no await in loops',
    'avoid allocation in hot loops',
    'no nested loops',
    'vectorized operations over explicit loops',
    'write tests for each module',
    'use streams judiciously',
    'Node streams for large files',
    'loop me in before large changes',
    'for loops except where map is shorter',
    'one-letter names only in loops',
  ],
  seen: {
    javascript: script,
    javascriptreact: script.slice(0, 4),
    typescript: script,
    typescriptreact: script.slice(0, 4),
    python: [
      {
        code: 'for i in range(len(xs)):\n    use(xs[i])\nfor i, x in enumerate(xs):\n    use(i, x)\n',
        wanted: 'enumerate',
        broken: [1],
        kept: 1,
      },
      {
        code: 'for i in range(len(xs) - 1):\n    use(i)\n',
        wanted: 'enumerate',
        broken: [],
        kept: 0,
      },
      { code: 'ys = [xs[i] for i in range(len(xs))]\n', wanted: 'enumerate', broken: [1] },
      { code: 'for x in xs:\n    use(x)\n', wanted: 'enumerate', broken: [], kept: 0 },
    ],
    go: [
      {
        code: 'package a\n\nfunc f(xs []int) {\n\tfor i := 0; i < len(xs); i++ {\n\t\tuse(xs[i])\n\t}\n}\n',
        wanted: 'for-each',
        broken: [4],
      },
      {
        code: 'package a\n\nfunc f(xs []int) {\n\tfor _, x := range xs {\n\t\tuse(x)\n\t}\n}\n',
        wanted: 'for-each',
        broken: [],
        kept: 1,
      },
      {
        code: 'package a\n\nfunc f(xs []int) {\n\tfor i := 0; i < len(xs); i++ {\n\t\txs[i] = 0\n\t}\n\tfor {\n\t}\n}\n',
        wanted: 'for-each',
        broken: [],
        kept: 0,
      },
      {
        code: 'package a\n\nfunc f() {\n\tfor i := 0; i < 3; i++ {\n\t\tuse(i)\n\t}\n}\n',
        wanted: 'no-index',
        broken: [],
      },
    ],
    java: [
      {
        code: 'for (User user : users) {\n    if (user.active()) {\n        emails.add(user.email());\n    }\n}\n',
        wanted: 'methods',
        broken: [1],
      },
      {
        code: 'List<String> a = users.stream().map(User::name).toList();\n',
        wanted: 'methods',
        broken: [],
        kept: 1,
      },
      {
        code: 'for (int i = 0; i < xs.size(); i++) {\n    use(xs.get(i));\n}\nfor (User u : us) {\n    use(u);\n}\n',
        wanted: 'for-each',
        broken: [1],
        kept: 1,
      },
      {
        code: 'for (int i = 0; i < 3; i++) {\n    use(i);\n}\nwhile (a) { b(); }\n',
        wanted: 'methods',
        broken: [],
        kept: 0,
      },
    ],
    rust: [
      {
        code: 'fn f() {\n    for x in &xs {\n        ys.push(x + 1);\n    }\n    for x in &xs {\n        println!("{x}");\n    }\n}\n',
        wanted: 'methods',
        broken: [2],
      },
      {
        code: 'fn f() {\n    let y: Vec<_> = xs.iter().map(|x| x + 1).collect();\n}\n',
        wanted: 'methods',
        broken: [],
        kept: 1,
      },
      {
        code: 'fn f() {\n    for i in 0..xs.len() {\n        t += xs[i];\n    }\n}\n',
        wanted: 'for-each',
        broken: [2],
      },
      {
        code: 'fn f() {\n    for i in 0..xs.len() {\n        xs[i] = i;\n    }\n    loop {}\n}\n',
        wanted: 'for-each',
        broken: [],
        kept: 0,
      },
    ],
    csharp: [
      {
        code: 'foreach (var x in xs)\n{\n    if (x.Ok) ys.Add(x.Id);\n}\nforeach (var x in xs)\n{\n    Send(x);\n}\n',
        wanted: 'methods',
        broken: [1],
      },
      { code: 'var y = xs.Where(x => x.Ok).ToList();\n', wanted: 'methods', broken: [], kept: 1 },
      {
        code: 'for (int i = 0; i < xs.Count; i++)\n{\n    sum += xs[i];\n}\n',
        wanted: 'for-each',
        broken: [1],
      },
      {
        code: 'for (int i = 0; i < 3; i++) { Use(i); }\n',
        wanted: 'for-each',
        broken: [],
        kept: 0,
      },
    ],
  },
});
