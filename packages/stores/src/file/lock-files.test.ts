import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../__fixtures__/battery-places.ts';
import { LockFiles } from './lock-files.ts';

let folder: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ folder, remove } = await temporaryFolder());
});
afterEach(() => remove());

/** The files of the only lock in the folder. */
async function lockFiles(): Promise<readonly string[]> {
  const [lock = ''] = await readdir(folder);
  return (await readdir(join(folder, lock))).sort().map((name) => join(folder, lock, name));
}

async function rewrite(changes: Readonly<Record<string, unknown>>): Promise<void> {
  const [path = ''] = await lockFiles();
  await writeFile(path, JSON.stringify({ ...JSON.parse(await readFile(path, 'utf8')), ...changes }));
}

/** The id of a process that has died. */
async function deadProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'close');
  return child.pid ?? 0;
}

describe('a lock', () => {
  it('of a process that died is free at once', async () => {
    const locks = new LockFiles(folder);
    await locks.acquire('a', 60_000);
    expect(await locks.acquire('a', 60_000)).toBeUndefined();
    await rewrite({ pid: await deadProcess() });
    expect((await locks.acquire('a', 60_000))?.epoch).toBe(2);
  });

  it.each([20_000, 365 * 24 * 3600_000, -3600_000])(
    'is not robbed by a clock that is set by %i ms',
    async (step) => {
      const locks = new LockFiles(folder);
      await locks.acquire('a', 10_000);
      const now = Date.now();
      const clock = vi.spyOn(Date, 'now').mockReturnValue(now + step);
      try {
        expect(await locks.acquire('a', 10_000)).toBeUndefined();
      } finally {
        clock.mockRestore();
      }
    },
  );

  it('of an earlier start of the machine is free, though its process id is in use again', async () => {
    const locks = new LockFiles(folder);
    await locks.acquire('a', 60_000);
    await rewrite({ upMs: [1e15, 1e15 + 60_000] });
    expect(await locks.acquire('a', 60_000)).toBeDefined();
  });

  it('of another machine lasts until its end, whatever its process id means here', async () => {
    const locks = new LockFiles(folder);
    await locks.acquire('a', 60_000);
    await rewrite({ pid: await deadProcess(), machine: 'elsewhere' });
    expect(await locks.acquire('a', 60_000)).toBeUndefined();
    await rewrite({ endsAtMs: Date.now() - 1 });
    expect(await locks.acquire('a', 60_000)).toBeDefined();
  });

  it('whose file is being written is taken, until nobody can be writing it any more', async () => {
    const locks = new LockFiles(folder);
    await locks.acquire('a', 60_000);
    const [path = ''] = await lockFiles();
    await writeFile(path, '');
    expect(await locks.acquire('a', 60_000)).toBeUndefined();
    const before = new Date(Date.now() - 10_000);
    await utimes(path, before, before);
    expect(await locks.acquire('a', 60_000)).toBeDefined();
  });

  it('leaves one file behind, however often it was taken', async () => {
    const locks = new LockFiles(folder);
    for (let round = 0; round < 5; round += 1) await (await locks.acquire('a', 60_000))?.release();
    expect((await lockFiles()).map((path) => path.split(/[\\/]/).at(-1))).toEqual(['5']);
  });

  it('is not given to one who slept while its number was taken and cleared away', async () => {
    const locks = new LockFiles(folder);
    await (await locks.acquire('a', 60_000))?.release();
    const later = await locks.acquire('a', 60_000);
    const [path = ''] = await lockFiles();
    // As if this one had seen number 1 before, and came to take number 2 only now: 5 is the latest by then.
    await writeFile(path.replace(/2$/, '5'), await readFile(path, 'utf8'));
    expect(await later?.renew(60_000)).toBe(false);
    await later?.release();
    expect(await locks.acquire('a', 60_000)).toBeUndefined();
  });
});
