import * as vscode from 'vscode';
import { joinMends } from '../../chat/localMends.ts';
import { scopeKey } from '../../memory/scope.ts';
import type { Edit } from '../../style/rule.ts';
import { diagnosticOf, diagnosticSource } from './fileCheck.ts';
import type { FileChecks } from './fileChecks.ts';
import type { Breach } from './fileRequests.ts';

/** Commands that only the quick fixes run: they are not in the palette. */
export const askToFixCommand = 'claudeMemory.askToFix';
export const switchOffCommand = 'claudeMemory.switchOff';

/** Quick fixes for what a check has found. */
export class FileFixes implements vscode.CodeActionProvider {
  static readonly metadata = { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] };
  readonly #checks: FileChecks;

  constructor(checks: FileChecks) {
    this.#checks = checks;
  }

  provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
    { diagnostics }: vscode.CodeActionContext,
  ): vscode.CodeAction[] {
    if (!diagnostics.some(({ source }) => source === diagnosticSource)) return [];
    const all = this.#checks.breachesIn(document);
    return all
      .filter(({ place }) => rangeOf(document, place.start, place.end).intersection(range))
      .flatMap((breach) => actionsFor(document, breach, all));
  }
}

function actionsFor(
  document: vscode.TextDocument,
  breach: Breach,
  all: readonly Breach[],
): vscode.CodeAction[] {
  const { place, placed } = breach;
  const same = all.filter((one) => one.placed === placed && one.place.rule === place.rule);
  const mendable = same.flatMap((one) => (one.place.mend ? [one.place.mend] : []));
  const diagnostic = diagnosticOf(document, breach);
  return [
    ...(place.mend
      ? [preferred(mendAction(document, `Mend: ${placed.memory.text}`, place.mend))]
      : []),
    ...(place.mend && mendable.length > 1
      ? [
          mendAction(
            document,
            `Mend all ${mendable.length} in this file: ${placed.memory.text}`,
            joinMends(mendable),
          ),
        ]
      : []),
    commandAction('Ask Claude to fix', askToFixCommand, [
      document.uri.toString(),
      same.map((one) => document.positionAt(one.place.start).line + 1),
      placed.memory.text,
    ]),
    commandAction('Switch this preference off', switchOffCommand, [
      scopeKey(placed.ref),
      placed.memory.id,
    ]),
  ].map((action) => Object.assign(action, { diagnostics: [diagnostic] }));
}

function mendAction(document: vscode.TextDocument, title: string, edits: readonly Edit[]) {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.edit = new vscode.WorkspaceEdit();
  for (const { start, end, text } of edits) {
    action.edit.replace(document.uri, rangeOf(document, start, end), text);
  }
  return action;
}

/** Of several actions for one place, the one that a key alone makes. */
function preferred(action: vscode.CodeAction): vscode.CodeAction {
  action.isPreferred = true;
  return action;
}

function commandAction(title: string, command: string, args: readonly unknown[]) {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { title, command, arguments: [...args] };
  return action;
}

function rangeOf(document: vscode.TextDocument, start: number, end: number): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}
