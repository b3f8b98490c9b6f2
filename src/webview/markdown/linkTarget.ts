const schemes = new Set(['http:', 'https:', 'mailto:']);
const longest = 4000;

/** The address, if the host may be asked to open it: http, https or mailto, at most 4,000 characters. */
export function linkTarget(href: string): string | undefined {
  if (href.length > longest || !URL.canParse(href)) return undefined;
  return schemes.has(new URL(href).protocol) ? href : undefined;
}
