import { interfacePrefix } from '../../../../src/style/rules/interfacePrefix.ts';
import { codeRuleCases } from '../ruleCases.ts';

const typed = [
  {
    code: 'export interface User {\n  id: string;\n}\ninterface IClock {}\n',
    wanted: 'none',
    broken: [4],
    kept: 1,
  },
  { code: 'interface User {}\ninterface IClock {}\n', wanted: 'required', broken: [1], kept: 1 },
  {
    code: 'interface Item {}\ninterface IPAddress {}\ninterface IOError {}\n',
    wanted: 'none',
    broken: [],
    kept: 1,
  },
  { code: 'type User = { id: string };\nclass IThing {}\n', wanted: 'none', broken: [], kept: 0 },
  { code: 'declare global {\n  interface Window {}\n}\n', wanted: 'required', broken: [], kept: 0 },
  { code: "declare module 'a' {\n  interface IThing {}\n}\n", wanted: 'none', broken: [], kept: 0 },
];
const csharp = [
  {
    code: 'public interface IClock\n{\n    DateTime Now { get; }\n}\n',
    wanted: 'required',
    broken: [],
    kept: 1,
  },
  { code: 'public interface Clock\n{\n}\n', wanted: 'required', broken: [1] },
  { code: 'class A : IClock {}\n', wanted: 'required', broken: [], kept: 0 },
  {
    code: 'interface IStore<T> {}\ninterface Invoice {}\n',
    wanted: 'required',
    broken: [2],
    kept: 1,
  },
];

codeRuleCases(interfacePrefix, {
  heard: {
    required: [
      'I-prefixed interfaces',
      'interfaces start with I',
      'an I in front of each interface name',
      'interfaces must start with I',
      'prefix interfaces with I',
      'use the I prefix for interfaces',
      'I like an I prefix on interfaces',
      "interface names begin with a capital 'I'",
      'name interfaces like IUserService',
      "don't leave out the I prefix of interfaces",
    ],
    none: [
      "don't start interface names with I",
      'interfaces without an I prefix',
      "don't prefix interfaces with I",
      'no I prefix on TypeScript interfaces',
      'we name interfaces without the I prefix',
      'I never want an I prefix on my interfaces',
      'interfaces: User, not IUser',
      'No prefix for interfaces',
      'drop the I- from interface names',
      "I don't like `I` prefixes on interfaces",
    ],
  },
  notHeard: [
    'I prefer interfaces over types',
    'I want small interfaces',
    'prefix variables with i_',
    'interfaces in PascalCase',
    'I think interfaces are fine',
    'interfaces with an I prefix unless they are exported',
    'I start with the interface',
  ],
  seen: {
    typescript: typed,
    csharp,
    java: [
      { code: 'interface IStore {}\n', wanted: 'none', broken: [1] },
      {
        code: 'public interface Store {\n    void put(String key);\n}\n',
        wanted: 'none',
        broken: [],
        kept: 1,
      },
      { code: 'class IStore implements Store {}\n', wanted: 'none', broken: [], kept: 0 },
      { code: '@interface Marker {}\n', wanted: 'required', broken: [], kept: 0 },
    ],
  },
});
