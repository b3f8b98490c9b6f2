const schemes = new Set(['http:', 'https:', 'mailto:']);
const longest = 4000;

/**
 * The address of a link in a reply, if it may be opened: http, https or mailto, at most 4,000
 * characters. The panel asks this before it offers a link, the host before it opens one.
 */
export function openableLink(href: string): string | undefined {
  if (href.length > longest || !URL.canParse(href)) return undefined;
  return schemes.has(new URL(href).protocol) ? href : undefined;
}
