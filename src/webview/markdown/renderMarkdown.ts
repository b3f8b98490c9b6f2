import MarkdownIt, { type Renderer, type RendererRule, type Token } from 'markdown-it';
import { languageName } from '../../shared/languages.ts';
import { openableLink } from '../../shared/openableLink.ts';
import { fenceLanguage } from './fenceLanguage.ts';
import { highlight } from './highlight.ts';
import { markCode } from './markCode.ts';
import { type CodePlace, marksIn, type ReplyMark } from './replyMarks.ts';

const markdown = new MarkdownIt({ html: false, linkify: true });
const escapeHtml = markdown.utils.escapeHtml;

// Without a scheme, `main.py` would become a link to Paraguay.
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
// Every address is parsed as a link and judged below: a refused one keeps its words.
markdown.validateLink = () => true;

/**
 * Markdown as HTML. Untrusted text stays text: no HTML of its own, no image, and no address but
 * in `data-href`, where a click asks the host. Sanitise it all the same.
 */
export function renderMarkdown(text: string, marked?: Marked): string {
  return markdown.render(text, { marked });
}

/** A piece of a reply: where it starts there, and what is to be marked in the reply. */
export interface Marked {
  readonly offset: number;
  /** From 0. */
  readonly firstLine: number;
  readonly marks: readonly ReplyMark[];
  readonly text: string;
}

function markedIn(environment: unknown): Marked | undefined {
  return (environment as { readonly marked?: Marked } | undefined)?.marked;
}

/** The blocks of code in a text, in their order. */
export function codePlaces(text: string): readonly CodePlace[] {
  return markdown.parse(text, {}).flatMap((token) => codePlace(token) ?? []);
}

function codePlace(token: Token | undefined): CodePlace | undefined {
  if (!token?.map || (token.type !== 'fence' && token.type !== 'code_block')) return undefined;
  const [first, after] = token.map;
  const opening = token.type === 'fence' ? 1 : 0;
  return { first: first + opening, after, code: token.content.replace(/\n$/, '') };
}

function openLink(href: string): string {
  const target = openableLink(href);
  if (!target) return '<span>';
  const address = escapeHtml(target);
  return `<a role="link" tabindex="0" title="${address}" data-href="${address}">`;
}

function closeLink(href: string): string {
  return openableLink(href) ? '</a>' : '</span>';
}

function attribute(token: Token | undefined, name: string): string {
  return String(token?.attrGet(name) ?? '');
}

/** The address of the link that closes at `index`; links do not nest. */
function hrefBefore(tokens: readonly Token[], index: number): string {
  return attribute(
    tokens.findLast((token, at) => at < index && token.type === 'link_open'),
    'href',
  );
}

function insideLink(tokens: readonly Token[], index: number): boolean {
  const last = tokens.findLast((token, at) => at < index && token.type.startsWith('link_'));
  return last?.type === 'link_open';
}

const image: RendererRule = (tokens, index) => {
  const token = tokens[index];
  const source = attribute(token, 'src');
  const words = escapeHtml(token?.content || source);
  return insideLink(tokens, index) ? words : openLink(source) + words + closeLink(source);
};

const code: RendererRule = (tokens, index, _options, environment) => {
  const token = tokens[index];
  const language = fenceLanguage(token?.info ?? '');
  const source = (token?.content ?? '').replace(/\n$/, '');
  const label = language ? languageName(language) : 'Text';
  const place = codePlace(token);
  const marked = markedIn(environment);
  const marks = marked && place ? marksIn(place, marked, marked.marks) : [];
  const html = markCode(highlight(source, language) ?? escapeHtml(source), marks);
  return `<div class="code">${codeHead(escapeHtml(label))}<pre tabindex="0"><code>${html}</code></pre></div>`;
};

function codeHead(label: string): string {
  return `<div class="code-head"><span>${label}</span><button type="button" class="code-insert" title="Insert at the cursor of the editor" aria-label="Insert ${label} code at the cursor">Insert</button><button type="button" class="code-copy" aria-label="Copy ${label} code">Copy</button></div>`;
}

/** Column alignment as a class: the panel's policy allows no style in HTML text. */
const cell: RendererRule = (tokens, index, options, _environment, renderer: Renderer) => {
  const token = tokens[index];
  const side = /text-align:(\w+)/.exec(attribute(token, 'style'))?.[1];
  if (token && side) token.attrs = [['class', `align-${side}`]];
  return renderer.renderToken(tokens, index, options);
};

Object.assign(markdown.renderer.rules, {
  link_open: (tokens, index) => openLink(attribute(tokens[index], 'href')),
  link_close: (tokens, index) => closeLink(hrefBefore(tokens, index)),
  image,
  fence: code,
  code_block: code,
  th_open: cell,
  td_open: cell,
  table_open: () => '<div class="code-table"><table>',
  table_close: () => '</table></div>',
} satisfies Record<string, RendererRule>);
