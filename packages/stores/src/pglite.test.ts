import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TEST_KEY, temporaryFolder } from './__fixtures__/battery-places.ts';
import { describeStores, tokenSet } from './__fixtures__/stores-battery.ts';
import { LockFiles } from './file/lock-files.ts';
import { openPgliteStores } from './pglite.ts';

/** It takes seconds to start. */
const SLOW_MS = 60_000;

describe('PGlite', () => {
  let database: PGlite;
  beforeAll(async () => {
    database = await PGlite.create();
  }, SLOW_MS);
  afterAll(() => database.close());

  describeStores(
    'stores in PGlite',
    async () => ({
      open: () => openPgliteStores({ database, key: TEST_KEY }),
      async remove() {
        await database.exec('drop table twinshore_tokens, twinshore_leases, twinshore_seen');
      },
    }),
    { shared: true, durable: true },
  );

  it(
    'keeps a folder for one process at a time, and what it stored in it',
    async () => {
      const { folder, remove } = await temporaryFolder();
      const first = await openPgliteStores({ folder, key: TEST_KEY });
      await expect(openPgliteStores({ folder, key: TEST_KEY })).rejects.toMatchObject({
        code: 'config.store_in_use',
      });
      await first.tokens('us').set('k', tokenSet('1'));
      await first.close();
      const again = await openPgliteStores({ folder, key: TEST_KEY });
      expect(await again.tokens('us').get('k')).toEqual(tokenSet('1'));
      await again.close();
      await remove();
    },
    SLOW_MS,
  );

  it('takes over the folder of a process that died, and not of one that is busy', async () => {
    const { folder, remove } = await temporaryFolder();
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000); console.log("up")']);
    await once(child.stdout, 'data');
    const locks = new LockFiles(folder);
    const lock = await locks.acquire('database', 1, true);
    // As the child would have written it, with an end that it was too busy to move on.
    await writeHolder(folder, child.pid ?? 0);
    expect(await locks.acquire('database', 1000, true)).toBeUndefined();
    child.kill('SIGKILL');
    await once(child, 'close');
    expect((await locks.acquire('database', 1000, true))?.epoch).toBe((lock?.epoch ?? 0) + 1);
    await remove();
  });
});

async function writeHolder(folder: string, pid: number): Promise<void> {
  const { readFile, readdir, writeFile } = await import('node:fs/promises');
  const [path = ''] = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('/1'));
  const holder = JSON.parse(await readFile(`${folder}/${path}`, 'utf8'));
  await writeFile(`${folder}/${path}`, JSON.stringify({ ...holder, pid, endsAtMs: Date.now() - 1 }));
}
