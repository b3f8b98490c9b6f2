/** How the words of a name are joined. `lower` has no capitals at all, `mixed` no underscores. */
export type LetterCase = 'snake' | 'camel' | 'pascal' | 'upper' | 'kebab';

/** The cases that a name is in: one word is in several. Empty: in none, as `Get_User`. Undefined: it has no case. */
export function casesOf(name: string): readonly LetterCase[] | undefined {
  const core = coreOf(name);
  // Digits and other scripts have no capitals.
  if (!/\p{Lu}|\p{Ll}/u.test(core)) return undefined;
  const isLower = core === core.toLowerCase();
  const isUpper = core === core.toUpperCase();
  if (core.includes('-')) return isLower && !core.includes('_') ? ['kebab'] : [];
  if (core.includes('_')) return isLower ? ['snake'] : isUpper ? ['upper'] : [];
  if (isLower) return ['snake', 'camel', 'kebab'];
  if (isUpper) return ['upper', 'pascal'];
  return /^\p{Lu}/u.test(core) ? ['pascal'] : ['camel'];
}

/** Whether a name is as a wish has it: a case, `lower`, `mixed`, or `not-` one of the cases. */
export function isIn(name: string, wanted: string): boolean | undefined {
  const cases = casesOf(name);
  if (!cases) return undefined;
  if (wanted === 'mixed') return !/[_-]/u.test(coreOf(name));
  if (wanted === 'lower') return name === name.toLowerCase();
  if (wanted.startsWith('not-')) return cases.length !== 1 || cases[0] !== wanted.slice(4);
  return (cases as readonly string[]).includes(wanted);
}

/** Whether a name has several words: only then does it tell all cases apart. */
export function hasWords(name: string): boolean {
  return /[\p{Ll}\d]\p{Lu}|\p{Lu}{2}\p{Ll}|[\p{L}\d][_-]+[\p{L}\d]/u.test(name);
}

/** Without the marks around it: `_private`, `$element`, `class_`, `@event`. */
function coreOf(name: string): string {
  return name.replace(/^(?:r#|[_$@#])+/u, '').replace(/(?<![_$])[_$]+$/u, '');
}
