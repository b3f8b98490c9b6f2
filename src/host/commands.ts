import * as vscode from 'vscode';
import type { App } from './app.ts';
import { checkThisFile, clearStyleCheck } from './commands/checkFile.ts';
import { clearMemory } from './commands/clear.ts';
import { openConversation } from './commands/conversations.ts';
import { editMemoryAsText } from './commands/edit.ts';
import { forgetMemory } from './commands/forget.ts';
import { removeKey, setKey } from './commands/key.ts';
import { chooseModel } from './commands/model.ts';
import { exportMemory, importMemory } from './commands/portable.ts';
import { chooseProfile } from './commands/profile.ts';
import { rememberMemory } from './commands/remember.ts';
import { surveyWorkspace } from './commands/survey.ts';
import { undoLast } from './commands/undo.ts';
import { registerCommand } from './registerCommand.ts';

/** Every command of the manifest, and what it does. A test holds the two to each other. */
export const commands: Readonly<Record<string, (app: App) => unknown>> = {
  'claudeMemory.newConversation': async (app) => {
    await app.session.startNew();
    await app.panel.show('chat');
  },
  'claudeMemory.openConversation': openConversation,
  'claudeMemory.show': (app) => app.panel.show('memory'),
  'claudeMemory.showChat': (app) => app.panel.show('chat'),
  'claudeMemory.remember': rememberMemory,
  'claudeMemory.forget': forgetMemory,
  'claudeMemory.edit': editMemoryAsText,
  'claudeMemory.clear': (app) => clearMemory(app),
  'claudeMemory.undo': undoLast,
  'claudeMemory.chooseProfile': chooseProfile,
  'claudeMemory.setKey': setKey,
  'claudeMemory.removeKey': removeKey,
  'claudeMemory.chooseModel': chooseModel,
  'claudeMemory.survey': surveyWorkspace,
  'claudeMemory.export': exportMemory,
  'claudeMemory.import': importMemory,
  'claudeMemory.checkFile': checkThisFile,
  'claudeMemory.clearStyleCheck': clearStyleCheck,
};

/** Registers all commands. */
export function registerCommands(app: App): vscode.Disposable {
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([id, run]) => registerCommand(id, () => run(app))),
  );
}
