import { paths } from '../../../../src/style/rules/paths.ts';
import { codeRuleCases } from '../ruleCases.ts';

codeRuleCases(paths, {
  heard: {
    pathlib: [
      'always use pathlib rather than os.path',
      'pathlib.Path, not os.path',
      'no os.path',
      'pathlib over os.path',
      'Use Path objects instead of os.path.join for file paths',
      'I like pathlib',
      'avoid os.path, please',
      'prefer pathlib for all file operations',
    ],
    'os.path': [
      'os.path instead of pathlib',
      'use os.path',
      "don't use pathlib",
      'no pathlib',
      'I prefer os.path to pathlib',
      'keep paths as strings',
    ],
  },
  notHeard: [
    'pathlib or os.path, either is fine',
    'pathlib except in setup.py',
    'put the path to Python first',
    'absolute paths only',
    'the happy path comes first',
  ],
  seen: {
    python: [
      {
        code: 'from pathlib import Path\n\nroot = Path(__file__).parent\n',
        wanted: 'pathlib',
        broken: [],
        kept: 2,
      },
      {
        code: 'import os\n\nname = os.path.join(a, b)\nif os.path.exists(name):\n    os.remove(name)\n',
        wanted: 'pathlib',
        broken: [3, 4],
      },
      {
        code: 'from os.path import join, exists\n\nx = join(a, b)\ny = ", ".join(c)\n',
        wanted: 'pathlib',
        broken: [1, 3],
      },
      {
        code: 'from os import path as p\nx = p.join(a)\ny = path.join(b)\n',
        wanted: 'pathlib',
        broken: [1, 2],
      },
      {
        code: 'with open(name) as f:\n    print(os.getcwd())\n',
        wanted: 'pathlib',
        broken: [],
        kept: 0,
      },
      { code: 'from fastapi import Path\n\nx = Path(1)\n', wanted: 'os.path', broken: [], kept: 0 },
      {
        code: 'import pathlib\n\nx = pathlib.Path.home() / "a"\n',
        wanted: 'os.path',
        broken: [1, 3],
      },
      {
        code: 'import os.path as osp\nx = osp.dirname(a)\n',
        wanted: 'os.path',
        broken: [],
        kept: 2,
      },
      { code: 'x = path.join(a, b)\nfile = Path("a")\n', wanted: 'pathlib', broken: [], kept: 1 },
    ],
  },
});
