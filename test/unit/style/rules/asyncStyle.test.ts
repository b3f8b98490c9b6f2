import { asyncStyle } from '../../../../src/style/rules/asyncStyle.ts';
import { codeRuleCases } from '../ruleCases.ts';

const script = [
  {
    code: 'function load(id) {\n  return fetch(id)\n    .then((r) => r.json())\n    .then((u) => u.name);\n}\n',
    wanted: 'async-await',
    broken: [3, 4],
    kept: 0,
  },
  {
    code: 'async function load(id) {\n  const r = await fetch(id);\n  return r.json();\n}\n',
    wanted: 'async-await',
    broken: [],
    kept: 2,
  },
  {
    code: "fs.readFile('x', (err, data) => {\n  if (err) throw err;\n});\n",
    wanted: 'async-await',
    broken: [1],
  },
  {
    code: 'const App = lazy(() => import("./App").then((m) => m.App));\ncy.get("p").then((p) => p);\n',
    wanted: 'async-await',
    broken: [],
    kept: 0,
  },
  {
    code: 'const read = (path) =>\n  new Promise((resolve, reject) => {\n    fs.readFile(path, (err, data) => (err ? reject(err) : resolve(data)));\n  });\n',
    wanted: 'no-callbacks',
    broken: [],
  },
  {
    code: 'function find(id, callback) {\n  db.get(id, (error, row) => {\n    if (error) return callback(error);\n    callback(null, row);\n  });\n}\n',
    wanted: 'no-callbacks',
    broken: [1, 2, 3, 4],
  },
  {
    code: 'app.use((err, req, res, next) => res.end());\nitems.reduce((err, x) => err + x);\nsocket.on("error", (err) => log(err));\n',
    wanted: 'no-callbacks',
    broken: [],
    kept: 0,
  },
  {
    code: 'const f = async () => {\n  for await (const x of xs) use(x);\n  await g();\n};\n',
    wanted: 'promises',
    broken: [2, 3],
  },
  {
    code: 'const u = await get();\nsave(u, (err, saved) => {});\n',
    wanted: 'callbacks',
    broken: [1],
    kept: 1,
  },
  {
    code: 'await main().catch((error) => report(error));\n',
    wanted: 'async-await',
    broken: [],
    kept: 1,
  },
  { code: 'const sum = add(1, 2);\n', wanted: 'async-await', broken: [], kept: 0 },
];

codeRuleCases(asyncStyle, {
  heard: {
    'async-await': [
      'async/await everywhere, no .then',
      'use async await rather than promise chains',
      'Never use .then chains',
      'I prefer await to .then()',
      'await instead of then callbacks',
      'no promise chaining please',
      'I hate .then()',
      'async functions instead of callbacks',
      'Please write asynchronous code with async/await.',
      'never block on tasks with .Result or .Wait()',
      'await tasks, no GetAwaiter().GetResult()',
    ],
    promises: [
      '.then chains over async/await',
      'use promise chains instead of async/await',
      'no async/await',
      "I don't like async/await, use promises",
      'prefer .then to await',
    ],
    'no-callbacks': [
      'promises over callbacks',
      'no callbacks',
      'avoid callback hell',
      'use promises instead of callbacks',
      'always use promises',
      'callback-style APIs are forbidden',
    ],
    callbacks: [
      'callbacks instead of promises',
      'use Node-style callbacks',
      'error-first callbacks please',
      'prefer callbacks over async/await',
      'callbacks, not promises',
    ],
  },
  notHeard: [
    'use arrow functions for callbacks',
    'no await in loops',
    'await promises in parallel with Promise.all',
    "don't use await when calling steps",
    'handle async failures explicitly',
    'async/await or promises, I do not mind',
    'then explain the code',
    'use async/await except in the migrations',
    'use callbacks for checkpointing and early stopping',
    'avoid blocking callbacks',
  ],
  seen: {
    javascript: script,
    javascriptreact: script.slice(0, 4),
    typescript: script,
    typescriptreact: script.slice(0, 4),
    python: [
      {
        code: 'async def load(url):\n    return await get(url)\n',
        wanted: 'async-await',
        broken: [],
        kept: 2,
      },
      {
        code: 'future = pool.submit(work)\nfuture.add_done_callback(report)\n',
        wanted: 'async-await',
        broken: [2],
        kept: 0,
      },
      { code: 'def then(x):\n    return x\n', wanted: 'async-await', broken: [], kept: 0 },
      {
        code: 'async def main():\n    async with session() as s:\n        await s.run()\n',
        wanted: 'callbacks',
        broken: [3],
      },
    ],
    csharp: [
      {
        code: 'string Get(string url)\n{\n    return _client.GetStringAsync(url).Result;\n}\n',
        wanted: 'async-await',
        broken: [3],
      },
      {
        code: 'void F()\n{\n    SaveAsync(x).Wait();\n    var y = LoadAsync().GetAwaiter().GetResult();\n    Task.Run(() => y).ContinueWith(t => t);\n}\n',
        wanted: 'async-await',
        broken: [3, 4, 5],
      },
      {
        code: 'async Task<int> F()\n{\n    var r = await LoadAsync();\n    return r.Result;\n}\n',
        wanted: 'async-await',
        broken: [],
        kept: 2,
      },
      {
        code: 'void F()\n{\n    _semaphore.Wait();\n    var v = validation.Result;\n}\n',
        wanted: 'async-await',
        broken: [],
        kept: 0,
      },
      {
        code: 'async Task F()\n{\n    await Task.WhenAll(aTask);\n    Use(aTask.Result);\n}\n',
        wanted: 'async-await',
        broken: [],
      },
    ],
  },
});
