import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { killDuringRefresh, refreshTogether } from './kill-run.ts';
import type { StoresPlace } from './open-stores.ts';
import { buildRefreshingProcess } from './spawned-process.ts';
import { type WatchedPlatform, watchPlatform } from './watched-platform.ts';

/** How hard the guarantees are tried. */
export interface KillPlan {
  /** How often a process is killed, with each knob. */
  readonly kills: number;
  /** How often each of two processes refreshes; none where a place is for one process at a time. */
  readonly together?: number;
}

/** Processes that are really killed while they refresh, with stores of any kind. */
export function describeKills(
  name: string,
  place: () => Promise<{ readonly place: StoresPlace; readonly remove: () => Promise<void> }>,
  { kills, together }: KillPlan,
): void {
  describe(`kill -9 during a refresh, ${name}`, () => {
    let built: Awaited<ReturnType<typeof buildRefreshingProcess>>;
    let here: Awaited<ReturnType<typeof place>>;
    let watched: WatchedPlatform | undefined;

    beforeAll(async () => {
      built = await buildRefreshingProcess();
    });
    afterAll(() => built.remove());
    beforeEach(async () => {
      here = await place();
    });
    afterEach(async () => {
      await watched?.close();
      await here.remove();
    });

    it(`${kills} times loses no shop and costs at most one more refresh each, where the old refresh token still works`, async () => {
      watched = await watchPlatform('grace');
      const report = await killDuringRefresh(watched, built.file, here.place, kills);
      expect(report).toMatchObject({ kills, status: 'active', falseAlarms: 0, surprises: [] });
      expect(report.refreshed - report.stored).toBeLessThanOrEqual(kills);
      expect(report.caught).toBeGreaterThanOrEqual(Math.floor(kills / 4));
    }, 900_000);

    it(`${kills} times has every shop reported that it caught, where a refresh token works once`, async () => {
      watched = await watchPlatform('single-use');
      const report = await killDuringRefresh(watched, built.file, here.place, kills);
      expect(report).toMatchObject({ kills, status: 'active', falseAlarms: 0, surprises: [] });
      expect(report.reported).toBe(report.caught);
      expect(report.caught).toBeGreaterThanOrEqual(Math.floor(kills / 4));
    }, 900_000);

    if (together === undefined) return;
    it('never has two live processes refresh one token', async () => {
      watched = await watchPlatform('single-use');
      const report = await refreshTogether(watched, built.file, here.place, together);
      expect(report).toMatchObject({ refused: 0, together: 1, sentAgain: 0, surprises: [] });
      expect(report.journal).toBe(report.stored.reduce((sum, count) => sum + count, 0));
      expect(Math.min(...report.stored)).toBeGreaterThanOrEqual(together);
    }, 300_000);
  });
}
