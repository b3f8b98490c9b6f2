import type { ReviewView } from '../../shared/view.ts';
import { post } from '../host.ts';
import { mendLabel } from './reviewSummary.ts';

interface MendsProps {
  readonly turn: string;
  readonly review: ReviewView;
  readonly mended: boolean;
}

/** What can be done about a reply that broke something. */
export function Mends({ turn, review, mended }: MendsProps) {
  if (!review.canFix && !review.canMend && !mended) return null;
  return (
    <div class="buttons mends">
      {review.canFix && (
        <button
          key="fix"
          type="button"
          class="button quiet ask-fix"
          title="Asks Claude once more: one request"
          onClick={() => post({ type: 'fix', turn })}
        >
          Fix
        </button>
      )}
      {mended && <span>Mended here ·</span>}
      {/* One button for both, so that it keeps the focus. */}
      {(review.canMend || mended) && (
        <button
          key="here"
          type="button"
          class={mended ? 'link' : 'button quiet'}
          title={
            mended
              ? 'Shows the reply as Claude wrote it'
              : 'Mends what is shown, at once and at no cost'
          }
          onClick={() => post({ type: mended ? 'unmend' : 'mendHere', turn })}
        >
          {mended ? 'Undo' : mendLabel(review.items)}
        </button>
      )}
    </div>
  );
}
