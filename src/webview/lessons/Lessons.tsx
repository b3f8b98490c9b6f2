import { useRef } from 'preact/hooks';
import type { LessonView } from '../../shared/view.ts';
import { useItemFocus } from '../parts/useItemFocus.ts';
import { LessonCard } from './LessonCard.tsx';

/** What the user's edits teach, waiting for a yes or a no. */
export function Lessons({ lessons }: { readonly lessons: readonly LessonView[] }) {
  const list = useRef<HTMLElement>(null);
  useItemFocus(list, lessons.length);
  return (
    <section ref={list} class="lessons" aria-label="Learned from your edits" tabIndex={-1}>
      {lessons.map((lesson) => (
        <LessonCard key={lesson.id} lesson={lesson} />
      ))}
    </section>
  );
}
