/** The timers that every runtime has; this package names no runtime's types. */
const runtime = globalThis as unknown as {
  setTimeout(run: () => void, ms: number): unknown;
  clearTimeout(timer: unknown): void;
};

/** Waits. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    runtime.setTimeout(resolve, ms);
  });
}

/** Runs something again and again, each time after the last run ended, until the returned function is called. */
export function every(ms: number, run: () => Promise<unknown>): () => void {
  let timer: unknown;
  let stopped = false;
  const next = (): void => {
    timer = runtime.setTimeout(() => {
      run()
        .catch(() => undefined)
        .finally(() => {
          if (!stopped) next();
        });
    }, ms);
  };
  next();
  return () => {
    stopped = true;
    runtime.clearTimeout(timer);
  };
}
