import { packageExtension } from '../../editor/packageExtension.ts';

let made: Promise<string> | undefined;

/**
 * The .vsix under test: the one that the environment names (the test run packages once), else
 * one packaged now, once for this process.
 */
export function testPackage(): Promise<string> {
  const given = process.env.CLAUDE_MEMORY_VSIX;
  made ??= given ? Promise.resolve(given) : packageExtension();
  return made;
}
