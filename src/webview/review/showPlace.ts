import { markName } from '../markdown/replyMarks.ts';

/** How long a place that was asked for stands out, in ms. */
const flashTime = 1600;

/** Brings the line of a turn's reply into view, and makes it stand out for a moment. */
export function showPlace(turn: string, line: number): void {
  const reply = document.getElementById(turnId(turn));
  const mark = reply?.querySelector(`.${markName(line)}`) ?? pieceAt(reply, line);
  if (!mark) return;
  mark.scrollIntoView({ block: 'center' });
  mark.classList.add('shown');
  setTimeout(() => mark.classList.remove('shown'), flashTime);
}

/** The id of the element that holds a turn. */
export function turnId(turn: string): string {
  return `turn-${turn}`;
}

/** The piece of Markdown that a line of the reply belongs to. */
function pieceAt(reply: Element | null, line: number): Element | undefined {
  return [...(reply?.querySelectorAll('.markdown > [data-line]') ?? [])].findLast(
    (piece) => Number(piece.getAttribute('data-line')) <= line,
  );
}
