import type { Handlers, ToHost } from '../shared/protocol.ts';
import type { App } from './app.ts';
import { followProject, rememberFinding, surveyWorkspace } from './commands/survey.ts';

type OfSurvey =
  | 'survey'
  | 'closeSurvey'
  | 'rememberFinding'
  | 'followProject'
  | 'ignoreFinding'
  | 'showIgnoredFindings'
  | 'openExample';

/** What happens for the messages of the section with the workspace's habits. */
export function surveyHandlers(app: App): Pick<Handlers<ToHost>, OfSurvey> {
  const { surveys } = app;
  return {
    survey: () => surveyWorkspace(app),
    closeSurvey: () => surveys.close(),
    rememberFinding: ({ finding }) => rememberFinding(app, finding),
    followProject: ({ finding }) => followProject(app, finding),
    ignoreFinding: ({ finding }) => surveys.ignore(finding),
    showIgnoredFindings: () => surveys.showIgnored(),
    openExample: ({ finding, path, line }) => surveys.open(finding, path, line),
  };
}
