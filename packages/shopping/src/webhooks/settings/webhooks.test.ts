import { describe, expect, it } from 'vitest';
import { type Answer, fakeTransport, type SentCall } from '../../__fixtures__/fake-transport.ts';
import { createGlobalShop, createUsShop } from '../../index.ts';
import { type DesiredWebhooks, webhooks } from '../../webhooks.ts';

const OLD = 'https://old.example/hooks';
const NEW = 'https://hooks.example/tiktok';

/** A platform with a shop's webhooks, on one side. */
function world(region: 'us' | 'global', set: Record<string, string> = {}) {
  const current = new Map(Object.entries(set));
  let failures = 0;
  const answer: Answer = ({ operation, input }) => {
    if (operation.id === 'shop.webhooks.list') {
      return {
        total_count: current.size,
        webhooks: [...current].map(([event_type, address]) => ({ event_type, address, create_time: 1 })),
      };
    }
    if (failures-- > 0) throw new Error('not now');
    const event = String(input.event_type);
    if (operation.id === 'shop.webhooks.set') current.set(event, String(input.address));
    else current.delete(event);
    return null;
  };
  const options = { shop: '7494' };
  const us = fakeTransport('us', answer);
  const global = fakeTransport('global', answer);
  const shop =
    region === 'us'
      ? createUsShop(us, { webhooks }, options)
      : createGlobalShop(global, { webhooks }, options);
  const { sent } = region === 'us' ? us : global;
  return {
    current,
    sent,
    sync: (desired: DesiredWebhooks, given?: object) => shop.webhooks.sync(desired, given),
    fail: (times: number) => {
      failures = times;
    },
    other: region === 'us' ? global.sent : us.sent,
  };
}

const calls = (sent: readonly SentCall[]) =>
  sent.map(({ operation, input, options }) => [operation.id.split('.').at(-1), input, options?.shop]);

describe.each(['us', 'global'] as const)('the webhooks of a shop, %s', (region) => {
  const before = {
    ORDER_STATUS_CHANGE: OLD,
    PACKAGE_UPDATE: NEW,
    PRODUCT_CREATION: OLD,
  };
  const desired = { ORDER_STATUS_CHANGE: NEW, PACKAGE_UPDATE: NEW, RETURN_STATUS_CHANGE: NEW };

  it('are compared, and nothing is changed', async () => {
    const { sync, sent, current, other } = world(region, before);
    const plan = await sync(desired);
    expect(JSON.parse(JSON.stringify(plan))).toEqual({
      region,
      shop: '7494',
      add: [{ event_type: 'RETURN_STATUS_CHANGE', address: NEW }],
      change: [{ event_type: 'ORDER_STATUS_CHANGE', address: NEW, from: OLD }],
      remove: [{ event_type: 'PRODUCT_CREATION', address: OLD }],
      keep: [{ event_type: 'PACKAGE_UPDATE', address: NEW }],
    });
    expect(String(plan).split('\n')).toEqual([
      `Webhooks of shop 7494 in region '${region}':`,
      `+ RETURN_STATUS_CHANGE ${NEW}`,
      `~ ORDER_STATUS_CHANGE ${OLD} -> ${NEW}`,
      `- PRODUCT_CREATION ${OLD}`,
      `= PACKAGE_UPDATE ${NEW}`,
    ]);
    expect(plan.inSync).toBe(false);
    expect(calls(sent)).toEqual([['list', {}, '7494']]);
    expect(Object.fromEntries(current)).toEqual(before);
    expect(other).toEqual([]);
  });

  it.each([
    ['with apply()', (plan: { apply(): Promise<void> }) => plan.apply(), {}],
    ['at once', async () => {}, { apply: true }],
  ])('are made what is wanted, %s', async (_, apply, options) => {
    const { sync, sent, current } = world(region, before);
    const plan = await sync(desired, options);
    await apply(plan);
    expect(calls(sent).slice(1)).toEqual([
      ['set', { event_type: 'RETURN_STATUS_CHANGE', address: NEW }, '7494'],
      ['set', { event_type: 'ORDER_STATUS_CHANGE', address: NEW }, '7494'],
      ['remove', { event_type: 'PRODUCT_CREATION' }, '7494'],
    ]);
    expect(Object.fromEntries(current)).toEqual(desired);
    expect(plan.inSync).toBe(true);
    await plan.apply();
    expect(sent).toHaveLength(4);
    expect((await sync(desired)).inSync).toBe(true);
  });

  it('go on where a failure stopped them', async () => {
    const { sync, sent, fail } = world(region, before);
    const plan = await sync(desired);
    fail(1);
    await expect(plan.apply()).rejects.toThrow('not now');
    await plan.apply();
    expect(
      calls(sent)
        .slice(1)
        .map(([call]) => call),
    ).toEqual(['set', 'set', 'set', 'remove']);
  });

  it('of another shop of the same credentials are asked for by its id', async () => {
    const { sync, sent } = world(region);
    const plan = await sync({ ORDER_STATUS_CHANGE: NEW }, { shop: '8', apply: true });
    expect(plan.shop).toBe('8');
    expect(calls(sent).map(([, , shop]) => shop)).toEqual(['8', '8']);
  });

  it('are all removed for an explicit {} only, and the plan says so', async () => {
    const { sync, current } = world(region, before);
    const plan = await sync({});
    expect(plan.removesAll).toBe(true);
    expect(String(plan)).toContain('! No webhook is wanted: every one of the shop is removed.');
    expect((await sync({ PACKAGE_UPDATE: NEW })).removesAll).toBe(false);
    expect(String(await sync({ PACKAGE_UPDATE: NEW }))).not.toContain('!');
    await sync(JSON.parse('{}'), { apply: true });
    expect(current.size).toBe(0);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a list', []],
    ['text', 'ORDER_STATUS_CHANGE'],
    ['a Map', new Map([['ORDER_STATUS_CHANGE', NEW]])],
    ['a promise', Promise.resolve({ ORDER_STATUS_CHANGE: NEW })],
    ['what has all from another', Object.create({ ORDER_STATUS_CHANGE: NEW })],
  ])('are left alone for %s', async (_, given) => {
    const { sync, sent, current } = world(region, before);
    await expect(sync(given as never, { apply: true })).rejects.toMatchObject({ code: 'request.invalid' });
    expect(sent).toEqual([]);
    expect(Object.fromEntries(current)).toEqual(before);
  });

  it('may be of a kind that is newer than this package', async () => {
    const { sync, current } = world(region, { SOMETHING_OLD: OLD });
    await sync({ SOMETHING_NEW: NEW }, { apply: true });
    expect(Object.fromEntries(current)).toEqual({ SOMETHING_NEW: NEW });
  });
});

describe('an address the platform does not take', () => {
  it.each([
    ['http://hooks.example/', /https/],
    ['wss://hooks.example/', /https/],
    ['https://203.0.113.7/hooks', /IP address/],
    ['https://[2001:db8::1]/hooks', /IP address/],
    ['https://3405803783/hooks', /IP address/],
    ['https://hooks.example:8443/', /port/],
    ['https://hooks.example:443/', /port/],
    ['https:/hooks.example:8443/', /port/],
    ['https://user@hooks.example:443', /port/],
    [`https://hooks.example/${'x'.repeat(235)}`, /255/],
    ['hooks.example/tiktok', /no address/],
    ['', /no address/],
    [undefined, /no address/],
    [7, /no address/],
  ])('%s, is refused before anything is sent', async (address, why) => {
    const { sync, sent } = world('us');
    const desired = { PACKAGE_UPDATE: NEW, ORDER_STATUS_CHANGE: address } as DesiredWebhooks;
    const syncing = sync(desired, { apply: true });
    await expect(syncing).rejects.toMatchObject({
      name: 'RequestInvalidError',
      code: 'request.invalid',
      issues: [{ path: ['ORDER_STATUS_CHANGE'], message: expect.stringMatching(why) }],
    });
    expect(sent).toEqual([]);
  });

  it.each([
    'https://hooks.example/a:8443/b?c=:1#:2',
    `https://hooks.example/${'x'.repeat(233)}`,
    'HTTPS://Hooks.Example',
  ])('is not one like %s', async (address) => {
    expect((await world('us').sync({ ORDER_STATUS_CHANGE: address })).add).toHaveLength(1);
  });
});
