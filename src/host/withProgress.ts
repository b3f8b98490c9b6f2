import * as vscode from 'vscode';

/** Tells how far a task is: a sentence without a full stop, and how many percent more are done. */
export type Report = (how: { readonly message: string; readonly increment: number }) => void;

/** Runs a task with a progress message that can be cancelled; undefined where the user did. */
export async function withProgress<R>(
  title: string,
  task: (signal: AbortSignal, report: Report) => Promise<R>,
): Promise<R | undefined> {
  const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
  return vscode.window.withProgress(options, async (progress, token) => {
    const stop = new AbortController();
    const cancelled = new Promise<undefined>((resolve) => {
      token.onCancellationRequested(() => {
        stop.abort();
        resolve(undefined);
      });
    });
    const report: Report = (how) => progress.report(how);
    return Promise.race([task(stop.signal, report), cancelled]);
  });
}
