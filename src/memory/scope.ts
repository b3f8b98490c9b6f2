/** Names one scope: the user everywhere, one profile, or one workspace. */
export type ScopeRef =
  | { readonly scope: 'user' }
  | { readonly scope: 'profile'; readonly id: string }
  | { readonly scope: 'workspace'; readonly id: string };

export const userScope: ScopeRef = { scope: 'user' };

/** A scope as one string, for maps and messages: `user`, `profile:<id>`, `workspace:<id>`. */
export function scopeKey(ref: ScopeRef): string {
  return ref.scope === 'user' ? 'user' : `${ref.scope}:${ref.id}`;
}

/** Reads what `scopeKey` wrote; undefined for anything else. */
export function parseScopeKey(key: string): ScopeRef | undefined {
  if (key === 'user') return userScope;
  const match = /^(profile|workspace):([\w-]{1,100})$/.exec(key);
  if (!match?.[1] || !match[2]) return undefined;
  return { scope: match[1] as 'profile' | 'workspace', id: match[2] };
}
