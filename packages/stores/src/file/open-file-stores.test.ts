import { randomBytes } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TEST_KEY, temporaryFolder } from '../__fixtures__/battery-places.ts';
import { tokenSet } from '../__fixtures__/stores-battery.ts';
import { digest } from '../common/digest.ts';
import { openFileStores } from '../file.ts';

let folder: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ folder, remove } = await temporaryFolder());
});
afterEach(() => remove());

const open = (key: Uint8Array = TEST_KEY) => openFileStores({ folder, key });
const path = (region: string, key: string) => join(folder, region, 'tokens', digest(key));

describe('a file with tokens', () => {
  it('shows neither tokens nor sellers, in its content or its name', async () => {
    const stores = await open();
    await stores.tokens('us').set('shop:app:seller-1', tokenSet('1'), ['shop-1']);
    await stores.dedup.claim('us', 'notification-1', 60_000);
    const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) =>
      one.isFile(),
    );
    for (const file of names) {
      const content = await readFile(join(file.parentPath, file.name), 'latin1');
      expect(file.name + content).not.toMatch(/access-1|refresh-1|seller-1|shop-1|open-1|notification-1/);
    }
    expect(names.length).toBeGreaterThan(2);
  });

  it('differs each time it is written, also with the same tokens', async () => {
    const stores = await open();
    const contents = new Set<string>();
    for (let time = 0; time < 3; time += 1) {
      await stores.tokens('us').set('k', tokenSet('1'));
      contents.add((await readFile(path('us', 'k'), 'utf8')).slice(-40));
    }
    expect(contents.size).toBe(3);
  });

  it('does not open with another key, and says so', async () => {
    await (await open()).tokens('us').set('k', tokenSet('1'));
    const other = await open(randomBytes(32));
    await expect(other.tokens('us').get('k')).rejects.toMatchObject({ code: 'stored.seal_refused' });
  });

  it('does not open where it was moved to: another side, or another seller', async () => {
    const stores = await open();
    await stores.tokens('us').set('k', tokenSet('1'));
    await copyFile(path('us', 'k'), path('global', 'k'));
    await copyFile(path('us', 'k'), path('us', 'another'));
    await expect(stores.tokens('global').get('k')).rejects.toMatchObject({ code: 'stored.seal_refused' });
    await expect(stores.tokens('us').get('another')).rejects.toMatchObject({ code: 'stored.seal_refused' });
  });

  it('does not open after a change of a single byte', async () => {
    const stores = await open();
    await stores.tokens('us').set('k', tokenSet('1'));
    const content = await readFile(path('us', 'k'), 'utf8');
    const at = content.length - 10;
    const changed = content.slice(0, at) + (content[at] === 'A' ? 'B' : 'A') + content.slice(at + 1);
    await writeFile(path('us', 'k'), changed);
    await expect(stores.tokens('us').get('k')).rejects.toMatchObject({ code: 'stored.seal_refused' });
  });

  it('that somebody wrote without the key is refused', async () => {
    const stores = await open();
    await writeFile(path('us', 'k'), `1\n${JSON.stringify({ form: 1, region: 'us', key: 'k' })}`);
    await expect(stores.tokens('us').get('k')).rejects.toMatchObject({ code: 'stored.not_sealed' });
  });

  it('that was not finished is not read, and goes once nobody can be writing it', async () => {
    const stores = await open();
    await stores.tokens('us').set('k', tokenSet('1'));
    const unfinished = `${path('us', 'k')}.1.unfinished`;
    await writeFile(unfinished, 'half');
    expect(await stores.tokens('us').get('k')).toEqual(tokenSet('1'));
    expect(await stores.tokens('us').records?.keysOfShop('s')).toEqual([]);
    const left = async () => (await readdir(join(folder, 'us', 'tokens'))).length;
    await open();
    expect(await left()).toBe(2);
    const before = new Date(Date.now() - 120_000);
    await utimes(unfinished, before, before);
    await open();
    expect(await left()).toBe(1);
  });
});

describe('opening', () => {
  it.each([undefined, 'a'.repeat(32), randomBytes(16), randomBytes(33), 'unencrypted'])(
    'refuses a key that is not 32 bytes',
    async (key) => {
      await expect(openFileStores({ folder, key: key as never })).rejects.toMatchObject({
        code: 'config.invalid',
      });
    },
  );

  it('refuses a place that is no folder', async () => {
    await writeFile(join(folder, 'file'), '');
    for (const place of ['', join(folder, 'file')]) {
      await expect(openFileStores({ folder: place, key: TEST_KEY })).rejects.toMatchObject({
        code: 'config.invalid',
      });
    }
  });

  it('makes the folder, and forgets what need not be remembered', async () => {
    const deeper = join(folder, 'a/b');
    await mkdir(join(deeper, 'us/seen'), { recursive: true });
    await writeFile(join(deeper, 'us/seen/old'), String(Date.now() - 1));
    await writeFile(join(deeper, 'us/seen/new'), String(Date.now() + 60_000));
    await openFileStores({ folder: deeper, key: TEST_KEY });
    expect(await readdir(join(deeper, 'us/seen'))).toEqual(['new']);
  });
});
