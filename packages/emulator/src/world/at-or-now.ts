import type { World } from './world.ts';

/** Does something when its time comes, or at once where that is over: a made-up past happens while it is made up. */
export function atOrNow(world: World, atMs: number, run: (atSeconds: number) => void): void {
  const atSeconds = Math.floor(atMs / 1000);
  if (atMs <= world.clock.now()) run(atSeconds);
  else world.clock.schedule(atMs, () => run(atSeconds));
}
