import { Component } from 'preact';
import type { TurnView } from '../../shared/view.ts';
import { Changed } from '../review/Changed.tsx';
import { marksOf } from '../review/marksOf.ts';
import { Review } from '../review/Review.tsx';
import { turnId } from '../review/showPlace.ts';
import { Note } from './Note.tsx';
import { Receipt } from './Receipt.tsx';
import { Reply } from './Reply.tsx';

interface TurnProps {
  readonly turn: TurnView;
}

/** What the user said, what was heard in it, and the reply. Drawn again only when it has changed. */
export class TurnItem extends Component<TurnProps> {
  override shouldComponentUpdate(next: TurnProps): boolean {
    return next.turn !== this.props.turn;
  }

  override render({ turn }: TurnProps) {
    return (
      <article class="turn" id={turnId(turn.id)}>
        <h2 class="visually-hidden">You</h2>
        {turn.mends ? (
          <details class="mending">
            <summary>Fix of the reply above</summary>
            <div class="said">{turn.text}</div>
          </details>
        ) : (
          <div class="said">{turn.text}</div>
        )}
        {turn.notes.map((note, index) => (
          <Note key={index} turn={turn.id} note={note} />
        ))}
        <h2 class="visually-hidden">Claude</h2>
        <Reply turn={turn.id} reply={turn.reply} marks={marksOf(turn.review)} />
        {turn.mends && <Changed mends={turn.mends} />}
        {turn.review && (
          <Review
            turn={turn.id}
            review={turn.review}
            text={turn.reply.text}
            mended={turn.mended ?? false}
          />
        )}
        {turn.receipt && <Receipt receipt={turn.receipt} />}
      </article>
    );
  }
}
