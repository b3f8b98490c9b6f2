import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FindingView, SurveyView } from '../../shared/view.ts';
import { post } from '../host.ts';
import { IconButton } from '../parts/IconButton.tsx';
import { LinkButton } from '../parts/LinkButton.tsx';
import { useItemFocus } from '../parts/useItemFocus.ts';
import { relativeDate } from '../relativeDate.ts';
import { Finding } from './Finding.tsx';

/** When the survey ended that was shown last: a new one is brought into view. */
let lastSeen: string | undefined;

/** The habits of the workspace's code; before a survey, what one would show. */
export function Survey({ survey }: { readonly survey: SurveyView | undefined }) {
  const list = useRef<HTMLElement>(null);
  useItemFocus(list, survey?.findings.length ?? 0);
  useLayoutEffect(() => {
    if (survey && survey.at !== lastSeen) list.current?.scrollIntoView();
    lastSeen = survey?.at;
  }, [survey?.at]);
  return (
    <section ref={list} class="group survey" aria-label="Habits of this workspace" tabIndex={-1}>
      <div class="group-head">
        <h2>Habits</h2>
        <span class="group-name">
          {survey && (
            <>
              <span class="group-name-text" title={survey.workspace}>
                {survey.workspace}
              </span>{' '}
              · {survey.findings.length}
            </>
          )}
        </span>
        {survey && (
          <>
            <IconButton
              icon="refresh"
              label="Survey again"
              onClick={() => post({ type: 'survey' })}
            />
            <IconButton
              icon="close"
              label="Close the survey"
              onClick={() => post({ type: 'closeSurvey' })}
            />
          </>
        )}
      </div>
      {survey ? <Findings survey={survey} /> : <Invitation />}
    </section>
  );
}

function Invitation() {
  return (
    <div class="empty">
      See how the code here is written, and where that differs from what you told. Nothing is
      remembered without your yes.
      <div class="buttons">
        <button type="button" class="button quiet" onClick={() => post({ type: 'survey' })}>
          Survey this workspace’s style
        </button>
      </div>
    </div>
  );
}

function Findings({ survey }: { readonly survey: SurveyView }) {
  const { findings, ignored, notes, readOnly } = survey;
  const languages = [...new Set(findings.map(({ language }) => language))];
  return (
    <>
      <p class="empty">{readWords(survey)}</p>
      {[...notes, ...(readOnly === undefined ? [] : [readOnly])].map((note) => (
        <p key={note} class="empty">
          {note}
        </p>
      ))}
      {languages.map((language) => (
        <Language
          key={language}
          language={language}
          findings={findings.filter((finding) => finding.language === language)}
          readOnly={readOnly !== undefined}
        />
      ))}
      {findings.length === 0 && <p class="empty">The code shows no habit that is plain enough.</p>}
      {ignored > 0 && (
        <p class="empty">
          {ignored} ignored{' '}
          <LinkButton
            label="Show again"
            name="Show the ignored findings again"
            onClick={() => post({ type: 'showIgnoredFindings' })}
          />
        </p>
      )}
    </>
  );
}

interface LanguageProps {
  readonly language: string;
  readonly findings: readonly FindingView[];
  readonly readOnly: boolean;
}

function Language({ language, findings, readOnly }: LanguageProps) {
  return (
    <>
      <h3>{language}</h3>
      <ul aria-label={language}>
        {findings.map((finding) => (
          <Finding key={finding.id} finding={finding} readOnly={readOnly} />
        ))}
      </ul>
    </>
  );
}

/** "41 files, 3,120 lines, read today". */
function readWords({ files, lines, at }: SurveyView): string {
  const locale = document.documentElement.lang || navigator.language;
  const [some, many] = [files, lines].map((count) => count.toLocaleString(locale));
  const when = relativeDate(at, new Date(), locale);
  return `${some} ${files === 1 ? 'file' : 'files'}, ${many} ${lines === 1 ? 'line' : 'lines'}, read ${when}`;
}
