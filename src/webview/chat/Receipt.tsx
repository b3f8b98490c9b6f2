import type { ReceiptView } from '../../shared/view.ts';
import { announce } from '../announcer.ts';
import { post } from '../host.ts';
import { LinkButton } from '../parts/LinkButton.tsx';
import { receiptSummary } from './receiptSummary.ts';

/** What Claude was told for this reply: one quiet line that opens to the exact text. */
export function Receipt({ receipt }: { readonly receipt: ReceiptView }) {
  return (
    <details class="receipt">
      <summary title="What Claude was told">{receiptSummary(receipt)}</summary>
      <div class="receipt-body">
        <Entries receipt={receipt} />
        <LeftOut receipt={receipt} />
        {receipt.text !== '' && <ExactText title="The exact text sent" text={receipt.text} />}
        {receipt.changes.map((text, index) => (
          <ExactText key={index} title="Added later in this conversation" text={text} />
        ))}
      </div>
    </details>
  );
}

function Entries({ receipt }: { readonly receipt: ReceiptView }) {
  if (receipt.entries.length === 0) return null;
  return (
    <ul class="receipt-list" aria-label="Remembered">
      {receipt.entries.map((entry) => (
        <li key={`${entry.scope} ${entry.id}`}>
          {entry.text}
          <small>{entry.where}</small>
        </li>
      ))}
    </ul>
  );
}

function LeftOut({ receipt }: { readonly receipt: ReceiptView }) {
  if (receipt.leftOut.length === 0) return null;
  return (
    <>
      <h3>Left out</h3>
      <ul class="receipt-list" aria-label="Left out">
        {receipt.leftOut.map(({ text, why }, index) => (
          <li key={index}>
            {text}
            <small>{why}</small>
          </li>
        ))}
      </ul>
    </>
  );
}

function ExactText({ title, text }: { readonly title: string; readonly text: string }) {
  const copy = () => {
    post({ type: 'copy', text });
    announce('Copied');
  };
  return (
    <>
      <h3>
        {title}
        <LinkButton label="Copy" name={`Copy: ${title}`} onClick={copy} />
      </h3>
      <pre class="exact">{text}</pre>
    </>
  );
}
