import { userInfo } from 'node:os';
import * as vscode from 'vscode';
import * as z from 'zod';

/** The section of all settings. */
export const section = 'claudeMemory';

/**
 * One schema per setting. All are of machine or application scope: a repository's own settings
 * cannot redirect the key or choose a dearer model.
 */
const schemas = {
  model: z.string().trim().min(1),
  effort: z.enum(['default', 'low', 'medium', 'high', 'xhigh', 'max']),
  baseUrl: z.string(),
  headers: z.record(z.string(), z.string()),
  user: z.string().trim().max(200),
  onBrokenPreference: z.enum(['report', 'repair', 'off']),
  learnFromEdits: z.boolean(),
};

export type SettingName = keyof typeof schemas;
export type Setting<N extends SettingName> = z.infer<(typeof schemas)[N]>;

export const settingNames = Object.keys(schemas) as readonly SettingName[];

/** What each setting takes, for the sentence about a wrong one. */
const expected: Readonly<Record<SettingName, string>> = {
  model: 'the id of a model, such as claude-sonnet-5-5',
  effort: 'default, low, medium, high, xhigh or max',
  baseUrl: 'an address in quotes',
  headers: 'an object of names and texts',
  user: 'a name of at most 200 characters',
  onBrokenPreference: 'report, repair or off',
  learnFromEdits: 'true or false',
};

/** A setting's value; its default where the value is of the wrong type (see `settingProblems`). */
export function readSetting<N extends SettingName>(name: N): Setting<N> {
  const settings = vscode.workspace.getConfiguration(section);
  const parsed = schemas[name].safeParse(settings.get(name));
  if (parsed.success) return parsed.data as Setting<N>;
  return schemas[name].parse(settings.inspect(name)?.defaultValue) as Setting<N>;
}

/** One sentence per setting whose value cannot be used. */
export function settingProblems(): readonly {
  readonly name: SettingName;
  readonly sentence: string;
}[] {
  const settings = vscode.workspace.getConfiguration(section);
  return settingNames
    .filter((name) => !schemas[name].safeParse(settings.get(name)).success)
    .map((name) => ({
      name,
      sentence: `The setting ${section}.${name} must be ${expected[name]}. Until then its default is used.`,
    }));
}

export async function writeSetting<N extends SettingName>(
  name: N,
  value: Setting<N>,
): Promise<void> {
  await vscode.workspace
    .getConfiguration(section)
    .update(name, value, vscode.ConfigurationTarget.Global);
}

/** Whose memory is used: the setting, else the account's name. */
export function currentUser(): string {
  return readSetting('user') || accountName();
}

/** Some containers have no account for the process's user id; Node then throws. */
function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'me';
  }
}
