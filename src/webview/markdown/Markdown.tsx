import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { announce } from '../announcer.ts';
import { post } from '../host.ts';
import { patchChildren } from './patchChildren.ts';
import { renderMarkdown } from './renderMarkdown.ts';
import { sanitise } from './sanitise.ts';
import { linkDefinitions, splitBlocks } from './splitBlocks.ts';

/** Markdown that may still grow: only the blocks that changed are rendered again. */
export function Markdown({ text }: { readonly text: string }) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    element.current?.addEventListener('click', act);
    element.current?.addEventListener('keydown', actOnEnter);
  }, []);
  const definitions = linkDefinitions(text);
  return (
    <div ref={element} class="markdown">
      {splitBlocks(text).map((source, index) => (
        <Block key={index} source={source} definitions={definitions} />
      ))}
    </div>
  );
}

function Block({ source, definitions }: { readonly source: string; readonly definitions: string }) {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const html = renderMarkdown(definitions ? `${source}\n\n${definitions}` : source);
    if (element.current) patchChildren(element.current, sanitise(html));
  }, [source, definitions]);
  return <div ref={element} />;
}

function actOnEnter(event: KeyboardEvent): void {
  const link = event.target instanceof Element && event.target.matches('a[data-href]');
  if (link && event.key === 'Enter') act(event);
}

function act(event: Event): void {
  if (!(event.target instanceof Element)) return;
  const href = event.target.closest('a[data-href]')?.getAttribute('data-href');
  if (href) post({ type: 'openLink', href });
  const button = event.target.closest('button.code-copy');
  if (button) copyCode(button);
}

function copyCode(button: Element): void {
  const code = button.closest('.code')?.querySelector('pre')?.textContent ?? '';
  post({ type: 'copy', text: code });
  announce('Copied');
  button.textContent = 'Copied';
  setTimeout(() => {
    button.textContent = 'Copy';
  }, 1500);
}
