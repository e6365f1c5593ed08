import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { killDuringRefresh } from './__fixtures__/kill-run.ts';
import { buildRefreshingProcess } from './__fixtures__/spawned-process.ts';
import { type WatchedPlatform, watchPlatform } from './__fixtures__/watched-platform.ts';

let built: Awaited<ReturnType<typeof buildRefreshingProcess>>;
let folder: string;
let watched: WatchedPlatform;

beforeAll(async () => {
  built = await buildRefreshingProcess();
});
afterAll(() => built.remove());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'twinshore-stores-'));
});
afterEach(async () => {
  await watched.close();
  await rm(folder, { recursive: true, force: true });
});

const place = () => ({ kind: 'file', folder, key: randomBytes(32).toString('hex') }) as const;

describe('kill -9 during a refresh', () => {
  it('loses no shop where the old refresh token still works', async () => {
    watched = await watchPlatform('grace');
    const report = await killDuringRefresh(watched, built.file, place(), 6);
    expect(report).toMatchObject({ status: 'active', falseAlarms: 0, surprises: [] });
    expect(report.refreshed).toBeLessThanOrEqual(report.stored + report.kills);
  }, 60_000);

  it('reports every shop that it caught where a refresh token works once', async () => {
    watched = await watchPlatform('single-use');
    const report = await killDuringRefresh(watched, built.file, place(), 6);
    expect(report).toMatchObject({ status: 'active', falseAlarms: 0, surprises: [] });
    expect(report.reported).toBe(report.caught);
  }, 60_000);
});
