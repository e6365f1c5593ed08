import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from './__fixtures__/battery-places.ts';
import { afterRestart, leaseAndClaim, openAndStore, standing } from './__fixtures__/readme-example.ts';
import { tokenSet } from './__fixtures__/stores-battery.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

describe('the README', () => {
  it('shows code that is compiled and run here', () => {
    const blocks = [...read('../README.md').matchAll(/```ts\n(.*?)\n```/gs)].map(([, code]) => code);
    const regions = [
      ...read('./__fixtures__/readme-example.ts').matchAll(/#region \w+ \{\n(.*?)\n {2}\/\/ #endregion/gs),
    ];
    expect(blocks).toEqual(regions.map(([, code]) => code?.replace(/^ {2}/gm, '')));
    expect(blocks).toHaveLength(4);
  });

  it('tells the truth about restarts, sellers, leases and notifications', async () => {
    const { folder, remove } = await temporaryFolder();
    const app = { key: 'app', secret: 's' };
    const exchangeCode = vi.fn(({ store }) => store.set('shop:app:open-1', tokenSet('1'), ['shop-1']));
    const { stores } = await openAndStore(folder, randomBytes(32), { exchangeCode } as never, '', '');
    expect(await (await afterRestart(stores, app, 'open-1')).tokens.current()).toEqual(tokenSet('1'));
    await expect(afterRestart(stores, app, 'nobody')).rejects.toThrow('never authorized');

    const remind = vi.fn();
    await standing(stores, 'shop:app:open-1', remind);
    expect(remind).not.toHaveBeenCalled();
    await standing(stores, 'shop:app:nobody', remind);
    expect(remind).toHaveBeenCalledTimes(1);

    const handle = vi.fn();
    const webhook = { region: 'us', tts_notification_id: 'n-1' } as never;
    await leaseAndClaim(stores, webhook, handle);
    await leaseAndClaim(stores, webhook, handle);
    expect(handle).toHaveBeenCalledTimes(1);
    expect(await stores.dedup.claim('us', 'n-1', 1)).toBe(false);
    await stores.close();
    await remove();
  });
});
