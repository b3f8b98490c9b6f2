import { interfaceOrType } from '../../../../src/style/rules/interfaceOrType.ts';
import { codeRuleCases } from '../ruleCases.ts';

const typescript = [
  {
    code: 'export interface User {\n  id: number;\n}\ninterface Admin extends User {}\n',
    wanted: 'type',
    broken: [1, 4],
  },
  {
    code: "type User = {\n  id: number;\n};\ntype Kind = 'a' | 'b';\ntype F = () => void;\n",
    wanted: 'interface',
    broken: [1],
    kept: 0,
  },
  {
    code: 'type All = { [K in Key]: string };\ntype B = A & { id: string };\n',
    wanted: 'interface',
    broken: [],
    kept: 0,
  },
  {
    code: 'declare global {\n  interface Window { app: string }\n}\ntype Props = { title: string };\n',
    wanted: 'type',
    broken: [],
    kept: 1,
  },
];

codeRuleCases(interfaceOrType, {
  heard: {
    interface: [
      'prefer interfaces over types',
      'use interface for object types',
      '`interface` instead of `type`',
      "don't use type aliases, use interfaces",
      'interfaces, not types, for object shapes',
      'interfaces for objects, type aliases for unions only',
      'I prefer interfaces to types',
      'describe props with an interface',
    ],
    type: [
      'types over interfaces',
      'use type aliases instead of interfaces',
      'no interfaces',
      'Prefer Types over Interfaces if possible',
      'type aliases, never interfaces',
      "I don't like interfaces, use types",
      'use `type` rather than `interface`',
      'type aliases for object shapes',
    ],
  },
  notHeard: [
    "don't start interface names with I",
    'interfaces without an I prefix',
    'an I in front of each interface name',
    'prefer interfaces to abstract classes',
    'define interfaces in the types/ directory',
    'use `type` over `interface` unless extending',
    'use interfaces and types to define extension commands',
    'use PascalCase for classes, types, and interfaces',
    'keep the user interface simple',
    "don't use type aliases when importing files",
    'use functional components with TypeScript interfaces',
  ],
  seen: { typescript, typescriptreact: typescript },
});
