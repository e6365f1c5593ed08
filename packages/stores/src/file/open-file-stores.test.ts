import { randomBytes } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TEST_KEY, temporaryFolder } from '../__fixtures__/battery-places.ts';
import { tokenSet } from '../__fixtures__/stores-battery.ts';
import { digest } from '../common/digest.ts';
import { rowSeal } from '../common/row-seal.ts';
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

describe('a row that does not open', () => {
  const damages: readonly [string, (at: string) => Promise<unknown>][] = [
    ['is empty', (at) => writeFile(at, '')],
    ['is cut', async (at) => writeFile(at, (await readFile(at, 'utf8')).slice(0, 40))],
    [
      'was written with another key',
      async () => (await open(randomBytes(32))).tokens('us').set('k', tokenSet('1')),
    ],
  ];

  it.each(damages)('because it %s hides no other, and is told of once', async (_why, damage) => {
    const us = (await open()).tokens('us');
    await us.set('k', tokenSet('1'), ['shop-1']);
    await us.set('other', tokenSet('2'), ['shop-1']);
    await damage(path('us', 'k'));
    const warn = vi.spyOn(process, 'emitWarning').mockReturnValue();
    try {
      expect(await us.records?.keysOfShop('shop-1')).toEqual(['other']);
      expect(await us.records?.keysOfShop('shop-1')).toEqual(['other']);
      expect(warn).toHaveBeenCalledTimes(1);
      expect(String(warn.mock.calls[0]?.[0])).toContain(digest('k'));
    } finally {
      warn.mockRestore();
    }
    await expect(us.get('k')).rejects.toMatchObject({ name: 'StoredDataInvalidError' });
  });

  it.each(damages)('because it %s gives way to a new authorization', async (_why, damage) => {
    const us = (await open()).tokens('us');
    await us.set('k', tokenSet('1'), ['shop-1']);
    await damage(path('us', 'k'));
    await us.set('k', tokenSet('3'), ['shop-1']);
    expect(await us.get('k')).toEqual(tokenSet('3'));
    expect(await us.records?.keysOfShop('shop-1')).toEqual(['k']);
  });

  it('because a newer version wrote it stays', async () => {
    const us = (await open()).tokens('us');
    const text = rowSeal(TEST_KEY).seal(JSON.stringify({ form: 99 }), 'us', digest('k'));
    await writeFile(path('us', 'k'), `1\n${text}`);
    await expect(us.set('k', tokenSet('3'))).rejects.toMatchObject({ code: 'stored.version_unknown' });
  });

  it('may be no row at all: files and folders of others', async () => {
    const us = (await open()).tokens('us');
    await us.set('k', tokenSet('1'), ['shop-1']);
    await writeFile(join(folder, 'us/tokens/.DS_Store'), 'x');
    await mkdir(join(folder, 'us/tokens/folder'));
    await mkdir(path('us', 'a folder'));
    await mkdir(join(folder, 'us/seen/folder'));
    await open();
    const warn = vi.spyOn(process, 'emitWarning').mockReturnValue();
    expect(await us.records?.keysOfShop('shop-1')).toEqual(['k']);
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
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

  it('forgets many of them bit by bit, while others are claimed', async () => {
    const seen = join(folder, 'us/seen');
    await mkdir(seen, { recursive: true });
    for (let number = 0; number < 300; number += 1) {
      await writeFile(join(seen, digest(`old-${number}`)), String(Date.now() - 1));
    }
    const stores = await open();
    const left = async () => (await readdir(seen)).length;
    expect(await left()).toBe(250);
    await stores.dedup.claim('us', 'new-0', 60_000);
    await vi.waitFor(async () => {
      await stores.dedup.claim('us', 'new-1', 60_000);
      expect(await left()).toBe(2);
    }, 20_000);
    await stores.close();
    expect(await (await open()).dedup.claim('us', 'new-0', 60_000)).toBe(false);
  });
});
