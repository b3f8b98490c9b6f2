import * as vscode from 'vscode';
import type { ModelInfo } from '../../claude/model.ts';
import { defaultModel } from '../../claude/models.ts';
import type { App } from '../app.ts';
import { readSetting, type Setting, writeSetting } from '../settings.ts';
import { withProgress } from '../withProgress.ts';

/** Picks one of the models that the key may use, then its effort. */
export async function chooseModel(app: App): Promise<void> {
  const list = await withProgress('Asking Claude for the models…', (signal) =>
    app.connections.listModels(signal),
  );
  if (!list) return;
  if (!list.ok) return void vscode.window.showErrorMessage(list.fault.sentence);
  const current = readSetting('model');
  const picked = await vscode.window.showQuickPick(
    list.models.map((model) => modelItem(model, current)),
    {
      title: 'Choose Claude model',
      placeHolder: 'The model that answers from the next message on',
    },
  );
  if (!picked) return;
  const { id, efforts } = picked.model;
  await writeSetting('model', id);
  const effort = readSetting('effort');
  // A model refuses an effort that it does not know.
  if (effort !== 'default' && !efforts.includes(effort)) await writeSetting('effort', 'default');
  if (efforts.length > 0) await chooseEffort(picked.model);
}

function modelItem(model: ModelInfo, current: string): vscode.QuickPickItem & { model: ModelInfo } {
  const limits = [
    model.maxInput ? `reads ${thousands(model.maxInput)} tokens` : '',
    model.maxOutput ? `writes up to ${thousands(model.maxOutput)}` : '',
  ];
  const marks = [model.id === current ? 'in use' : '', model.id === defaultModel ? 'default' : ''];
  return {
    label: model.name,
    description: marks.filter(Boolean).join(', '),
    detail: [model.id, ...limits].filter(Boolean).join(' · '),
    model,
  };
}

function thousands(tokens: number): string {
  return tokens >= 1_000_000 ? `${tokens / 1_000_000}M` : `${Math.round(tokens / 1000)}K`;
}

async function chooseEffort(model: ModelInfo): Promise<void> {
  const current = readSetting('effort');
  const efforts: readonly Setting<'effort'>[] = ['default', ...model.efforts];
  const picked = await vscode.window.showQuickPick(
    efforts.map((effort) => ({
      label: effort,
      description: [
        effort === current ? 'in use' : '',
        effort === 'default' ? 'the model’s own' : '',
      ]
        .filter(Boolean)
        .join(', '),
      effort,
    })),
    { title: `Effort of ${model.name}`, placeHolder: 'More effort takes longer and costs more' },
  );
  if (picked) await writeSetting('effort', picked.effort);
}
