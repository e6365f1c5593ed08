/** Waits, until somebody wakes it. Leaves no timer behind. */
export type Pause = (milliseconds: number, wake: AbortSignal) => Promise<void>;

export const pause: Pause = (milliseconds, wake) =>
  new Promise((resolve) => {
    if (wake.aborted) {
      resolve();
      return;
    }
    const end = (): void => {
      clearTimeout(timer);
      wake.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    wake.addEventListener('abort', end);
  });
