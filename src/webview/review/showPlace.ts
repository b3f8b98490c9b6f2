import { markName } from '../markdown/replyMarks.ts';

/** How long a place that was asked for stands out, in ms. */
const flashTime = 1600;

/** Brings the line of a turn's reply into view, and makes it stand out for a moment. */
export function showPlace(turn: string, line: number): void {
  const reply = document.getElementById(turnId(turn));
  const marks = [...(reply?.querySelectorAll(`.${markName(line)}`) ?? [])];
  const shown = marks.length > 0 ? marks : piecesAt(reply, line);
  shown[0]?.scrollIntoView({ block: 'center' });
  for (const mark of shown) mark.classList.add('shown');
  setTimeout(() => {
    for (const mark of shown) mark.classList.remove('shown');
  }, flashTime);
}

/** The id of the element that holds a turn. */
export function turnId(turn: string): string {
  return `turn-${turn}`;
}

/** The piece of Markdown that a line of the reply belongs to. */
function piecesAt(reply: Element | null, line: number): readonly Element[] {
  const piece = [...(reply?.querySelectorAll('.markdown > [data-line]') ?? [])].findLast(
    (one) => Number(one.getAttribute('data-line')) <= line,
  );
  return piece ? [piece] : [];
}
