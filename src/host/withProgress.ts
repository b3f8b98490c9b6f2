import * as vscode from 'vscode';

/** Runs a task with a progress message that can be cancelled; undefined where the user did. */
export async function withProgress<R>(
  title: string,
  task: (signal: AbortSignal) => Promise<R>,
): Promise<R | undefined> {
  const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
  return vscode.window.withProgress(options, async (_, token) => {
    const stop = new AbortController();
    const cancelled = new Promise<undefined>((resolve) => {
      token.onCancellationRequested(() => {
        stop.abort();
        resolve(undefined);
      });
    });
    return Promise.race([task(stop.signal), cancelled]);
  });
}
