/** Says what is being done, again every 5 s while it takes long, and how long it took. */
export async function withProgress<T>(what: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const seconds = () => ((performance.now() - started) / 1000).toFixed(0);
  console.log(`${what} …`);
  const timer = setInterval(() => console.log(`  still at it, ${seconds()} s`), 5_000);
  try {
    const result = await work();
    console.log(`  done in ${seconds()} s`);
    return result;
  } finally {
    clearInterval(timer);
  }
}
