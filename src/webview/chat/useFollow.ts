import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Pixels from the end within which the reader counts as being at the end. */
const atEnd = 24;

/**
 * Keeps a scrolled view at its end while its content grows, and only while the reader is there.
 * A change of `newest` (what the reader just sent) goes to the end. `away` is true while there is
 * more below. Opening something in place does not carry the reader off.
 */
export function useFollow(newest: string) {
  const view = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLElement>(null);
  const following = useRef(true);
  const [away, setAway] = useState(false);

  const jump = useCallback(() => {
    following.current = true;
    view.current?.scrollTo({ top: view.current.scrollHeight });
    setAway(false);
  }, []);

  useLayoutEffect(jump, [newest, jump]);

  useEffect(() => {
    const box = view.current;
    if (!box || !content.current) return;
    let top = box.scrollTop;
    const measure = () => {
      // While the memory page is shown there is nothing to measure, and the place is kept.
      if (box.clientHeight === 0) return;
      const below = box.scrollHeight - box.clientHeight - box.scrollTop;
      // Content that grew since the last frame is no reason to stop: only the reader's way up is.
      if (box.scrollTop < top) following.current = false;
      if (below <= atEnd) following.current = true;
      top = box.scrollTop;
      setAway(!following.current && below > atEnd);
    };
    const stay = (event: Event) => {
      const opener = event.target instanceof Element && event.target.closest('summary');
      if (opener) following.current = false;
    };
    const grow = () => {
      if (following.current) box.scrollTop = box.scrollHeight;
      measure();
    };
    const sizes = new ResizeObserver(grow);
    sizes.observe(box);
    sizes.observe(content.current);
    box.addEventListener('scroll', measure, { passive: true });
    box.addEventListener('click', stay);
    return () => {
      sizes.disconnect();
      box.removeEventListener('scroll', measure);
      box.removeEventListener('click', stay);
    };
  }, []);

  return { view, content, away, jump };
}
