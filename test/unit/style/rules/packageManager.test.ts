import { packageManager } from '../../../../src/style/rules/packageManager.ts';
import { codeRuleCases } from '../ruleCases.ts';

codeRuleCases(packageManager, {
  heard: {
    pnpm: [
      'pnpm, not npm',
      'In this repo we use pnpm, not npm.',
      'always pnpm',
      'use pnpm instead of npm or yarn',
      'run pnpm install, never npm install',
      'we moved from npm to pnpm',
    ],
    npm: ['use npm', 'npm over yarn', 'no yarn, just npm', 'I like npm', 'plain npm, not pnpm'],
    yarn: [
      'yarn please',
      'yarn rather than npm',
      'we use yarn',
      'yarn for packages',
      'stick with yarn',
    ],
    bun: [
      'use bun instead of npm',
      'bun for scripts and packages',
      'bun, not node and npm',
      'always bun',
      'bun over pnpm',
    ],
    uv: [
      'forget poetry, uv it is for all my projects',
      'uv instead of pip',
      'use uv pip rather than pip',
      'switch from poetry to uv',
      'manage dependencies with uv',
    ],
    poetry: [
      'poetry, not pip',
      'use poetry',
      'Poetry manages our dependencies',
      'prefer poetry to pipenv',
      'poetry for python',
    ],
    'forbidden:npm': ['no npm', 'never use npm', 'npm is forbidden', "don't use npm", 'avoid npm'],
    'forbidden:pip': ['never use pip', 'no pip'],
  },
  notHeard: [
    'use npm scripts',
    'run `npm run i18n:check` after adding keys',
    'ensure types are installed with `npm install @types/node`',
    'use npm ci instead of npm install',
    'npm or yarn, either is fine',
    'publish npm packages weekly',
    'UV mapping in shaders',
    'add new npm modules to the list',
    'I like poetry',
    'npm except in the docs folder',
  ],
  seen: {
    shellscript: [
      { code: 'npm install\ncd web && npm run build\n', wanted: 'pnpm', broken: [1, 2] },
      {
        code: '$ pnpm add -D vitest\n# npm install\npnpm dlx shadcn init\n',
        wanted: 'pnpm',
        broken: [],
        kept: 2,
      },
      { code: 'npm i -g pnpm\nnpx tsc\n', wanted: 'pnpm', broken: [1, 2] },
      {
        code: 'pip install requests\nuv pip install requests\npython -m pip install .\n',
        wanted: 'uv',
        broken: [1, 3],
        kept: 1,
      },
      {
        code: 'echo "npm install"\nnpm WARN deprecated foo\nls npm\n',
        wanted: 'forbidden:npm',
        broken: [],
      },
      { code: 'pip install requests\n', wanted: 'pnpm', broken: [], kept: 0 },
      { code: 'NODE_ENV=test sudo npm ci || exit 1\n', wanted: 'yarn', broken: [1] },
    ],
    powershell: [
      { code: 'PS C:\\app> npm install\n', wanted: 'pnpm', broken: [1] },
      { code: 'npm ci; npm test\n', wanted: 'pnpm', broken: [1] },
      { code: '# npm ci\npnpm ci\n', wanted: 'pnpm', broken: [], kept: 1 },
      { code: '$env:CI = 1\nyarn\n', wanted: 'forbidden:npm', broken: [], kept: 1 },
    ],
    bat: [
      { code: 'C:\\app>npm install\n', wanted: 'pnpm', broken: [1] },
      { code: 'call npm ci\nnpm ci\n', wanted: 'pnpm', broken: [1, 2] },
      { code: 'pip install uv\n', wanted: 'uv', broken: [1] },
      { code: 'rem npm ci\n', wanted: 'pnpm', broken: [] },
    ],
    makefile: [
      { code: 'test:\n\t@npm test\n', wanted: 'pnpm', broken: [2] },
      { code: 'npm:\n\tpnpm ci\n', wanted: 'pnpm', broken: [], kept: 1 },
      { code: 'install: package.json\n\tpip install -e .\n', wanted: 'uv', broken: [2] },
      { code: 'NPM = npm run\n', wanted: 'pnpm', broken: [] },
    ],
    json: [
      {
        code: '{\n  "scripts": {\n    "build": "npm run clean && tsc",\n    "test": "vitest"\n  }\n}\n',
        wanted: 'pnpm',
        broken: [3],
      },
      { code: '{\n  "packageManager": "pnpm@9.1.0"\n}\n', wanted: 'pnpm', broken: [], kept: 1 },
      {
        code: '{\n  "description": "npm install made easy",\n  "engines": { "npm": ">=9" }\n}\n',
        wanted: 'pnpm',
        broken: [],
      },
      {
        code: '{\n  "scripts": {\n    "ci": "yarn lint && yarn test"\n  }\n}\n',
        wanted: 'npm',
        broken: [3],
      },
    ],
    yaml: [
      {
        code: 'steps:\n  - uses: actions/setup-node@v4\n    with:\n      cache: npm\n  - run: npm ci\n',
        wanted: 'pnpm',
        broken: [4, 5],
      },
      {
        code: '  - name: npm install\n    run: |\n      pnpm install\n      pnpm test\n',
        wanted: 'pnpm',
        broken: [],
        kept: 2,
      },
      {
        code: 'test:\n  script:\n    - pip install -r requirements.txt\n',
        wanted: 'uv',
        broken: [3],
      },
      { code: 'description: npm is used\nnotes: run npm\n', wanted: 'pnpm', broken: [] },
    ],
    dockerfile: [
      {
        code: 'FROM node:20\nCOPY package-lock.json .\nRUN npm ci --omit=dev\nCMD ["npm", "start"]\n',
        wanted: 'pnpm',
        broken: [3, 4],
      },
      { code: 'RUN corepack enable && pnpm install\n', wanted: 'pnpm', broken: [], kept: 1 },
      { code: 'RUN apt-get update && \\\n    pip install uv\n', wanted: 'uv', broken: [2] },
      { code: '# npm install\nENV PATH=/npm/bin\n', wanted: 'forbidden:npm', broken: [] },
    ],
    toml: [
      { code: '[tool.poetry]\nname = "a"\n', wanted: 'uv', broken: [1] },
      { code: '[tool.uv]\ndev-dependencies = []\n', wanted: 'uv', broken: [], kept: 1 },
      {
        code: '[tool.poetry.dependencies]\npython = "^3.12"\n',
        wanted: 'poetry',
        broken: [],
        kept: 1,
      },
      { code: '[tool.ruff]\nline-length = 80\n', wanted: 'uv', broken: [], kept: 0 },
    ],
  },
});
