import { Component } from 'preact';
import type { TurnView } from '../../shared/view.ts';
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
      <article class="turn">
        <h2 class="visually-hidden">You</h2>
        <div class="said">{turn.text}</div>
        {turn.notes.map((note, index) => (
          <Note key={index} turn={turn.id} note={note} />
        ))}
        <h2 class="visually-hidden">Claude</h2>
        <Reply turn={turn.id} reply={turn.reply} />
        {turn.receipt && <Receipt receipt={turn.receipt} />}
      </article>
    );
  }
}
