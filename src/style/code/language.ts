/** The languages that are parsed, by VS Code's ids. */
export const parsedLanguages = [
  'python',
  'javascript',
  'javascriptreact',
  'typescript',
  'typescriptreact',
  'go',
  'java',
  'rust',
  'csharp',
] as const;
export type ParsedLanguage = (typeof parsedLanguages)[number];

/** JavaScript with its types, and both with JSX. */
export const scripts = [
  'javascript',
  'javascriptreact',
  'typescript',
  'typescriptreact',
] as const satisfies readonly ParsedLanguage[];
/** TypeScript, and TypeScript with JSX. */
export const typedScripts = [
  'typescript',
  'typescriptreact',
] as const satisfies readonly ParsedLanguage[];

export function isParsed(language: string): language is ParsedLanguage {
  return (parsedLanguages as readonly string[]).includes(language);
}

/** A language stands for its dialects too: what holds for TypeScript holds for TSX. */
const dialects: Readonly<Record<string, readonly string[]>> = {
  javascript: ['javascriptreact'],
  typescript: ['typescriptreact'],
};

/** Whether code in a language is meant by a list of languages; an empty list means all. */
export function speaksOf(languages: readonly string[], language: string): boolean {
  return (
    languages.length === 0 ||
    languages.some((one) => one === language || (dialects[one] ?? []).includes(language))
  );
}

/** The language that a dialect is one of: TSX is TypeScript. */
export function baseLanguage(language: string): string {
  const [base] = Object.entries(dialects).find(([, all]) => all.includes(language)) ?? [];
  return base ?? language;
}

/** JavaScript or TypeScript, with JSX or without. */
export function isScript(language: string): boolean {
  return (scripts as readonly string[]).includes(language);
}
