import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { announce } from '../announcer.ts';
import { post } from '../host.ts';
import { patchChildren } from './patchChildren.ts';
import { type Marked, renderMarkdown } from './renderMarkdown.ts';
import type { ReplyMark } from './replyMarks.ts';
import { sanitise } from './sanitise.ts';
import { linkDefinitions, splitBlocks } from './splitBlocks.ts';

interface MarkdownProps {
  /** The turn whose reply it is. */
  readonly turn: string;
  readonly text: string;
  /** What is to be marked in its code. */
  readonly marks?: readonly ReplyMark[];
}

/** Markdown that may still grow: only the blocks that changed are rendered again. */
export function Markdown({ turn, text, marks = noMarks }: MarkdownProps) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const act = (event: Event) => actOn(event, turn);
    const actOnEnter = (event: KeyboardEvent) => {
      const link = event.target instanceof Element && event.target.matches('a[data-href]');
      if (link && event.key === 'Enter') act(event);
    };
    element.current?.addEventListener('click', act);
    element.current?.addEventListener('keydown', actOnEnter);
  }, []);
  const definitions = linkDefinitions(text);
  return (
    <div ref={element} class="markdown">
      {piecesOf(text, marks).map((piece, index) => (
        <Block key={index} piece={piece} definitions={definitions} />
      ))}
    </div>
  );
}

const noMarks: readonly ReplyMark[] = [];

/** The pieces of a text, each with where it starts and what is to be marked in it. */
function piecesOf(text: string, marks: readonly ReplyMark[]): readonly Marked[] {
  let offset = 0;
  let firstLine = 0;
  return splitBlocks(text).map((source) => {
    const lines = source.split('\n').length - 1;
    const end = firstLine + lines + 1;
    const own = marks.filter((mark) => mark.endLine > firstLine && mark.line <= end);
    const piece = { text: source, offset, firstLine, marks: own.length > 0 ? own : noMarks };
    offset += source.length;
    firstLine += lines;
    return piece;
  });
}

function Block({ piece, definitions }: { readonly piece: Marked; readonly definitions: string }) {
  const element = useRef<HTMLDivElement>(null);
  const { text, marks, firstLine } = piece;
  const marked = marks.length === 0 ? '' : JSON.stringify([firstLine, marks]);
  useLayoutEffect(() => {
    const html = renderMarkdown(definitions ? `${text}\n\n${definitions}` : text, piece);
    if (element.current) patchChildren(element.current, sanitise(html));
  }, [text, definitions, marked]);
  return <div ref={element} data-line={firstLine + 1} />;
}

function actOn({ target }: Event, turn: string): void {
  if (!(target instanceof Element)) return;
  const href = target.closest('a[data-href]')?.getAttribute('data-href');
  if (href) post({ type: 'openLink', href });
  const code = target.closest('.code')?.querySelector('pre')?.textContent ?? '';
  const copy = target.closest('button.code-copy');
  if (copy) copyCode(copy, code);
  if (target.closest('button.code-insert') && code !== '') {
    post({ type: 'insertCode', turn, text: code });
  }
}

function copyCode(button: Element, code: string): void {
  post({ type: 'copy', text: code });
  announce('Copied');
  button.textContent = 'Copied';
  setTimeout(() => {
    button.textContent = 'Copy';
  }, 1500);
}
