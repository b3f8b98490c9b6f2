import type { ResolvedRuleView, ResolvedSourceView, ResolvedView } from '../../shared/view.ts';
import { LinkButton } from '../parts/LinkButton.tsx';
import { focusRow } from './rowFocus.ts';

/** What each style rule comes to in the file that is open, from where, and over what. */
export function InForce({ resolved }: { readonly resolved: ResolvedView }) {
  const { file, language, rules } = resolved;
  const name = file.slice(file.lastIndexOf('/') + 1);
  return (
    <section class="group in-force" aria-label={`In force for ${name}`}>
      <div class="group-head">
        <h2>In force</h2>
        <span class="group-name">
          <span class="group-name-text" title={`${file}, ${language}`}>
            {name}
          </span>{' '}
          · {rules.length}
        </span>
      </div>
      {rules.length === 0 && (
        <p class="empty">
          Nothing remembered about code style holds for this {language} file. Say in the chat: “From
          now on use single quotes.”
        </p>
      )}
      <ul>
        {rules.map((rule) => (
          <Rule key={`${rule.rule} ${rule.says}`} rule={rule} />
        ))}
      </ul>
    </section>
  );
}

function Rule({ rule }: { readonly rule: ResolvedRuleView }) {
  return (
    <li class="entry" title={rule.rule}>
      <div>{rule.says}</div>
      <div class="entry-meta">
        {rule.text === rule.says ? (
          <Source source={rule} label={rule.where} />
        ) : (
          <>
            {rule.where}: <Source source={rule} />
          </>
        )}
        {rule.overrides.map((other) => (
          <div key={`${other.scope} ${other.memory}`}>
            instead of <Source source={other} /> ({other.where})
          </div>
        ))}
      </div>
    </li>
  );
}

interface SourceProps {
  readonly source: ResolvedSourceView;
  /** Instead of its words. */
  readonly label?: string;
}

function Source({ source: { scope, memory, text }, label }: SourceProps) {
  return (
    <LinkButton
      label={label ?? `“${text}”`}
      name={`${label ?? ''} “${text}”: show this memory`.trim()}
      onClick={() => focusRow(scope, memory)}
    />
  );
}
