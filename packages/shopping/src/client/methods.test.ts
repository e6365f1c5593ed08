import { type Operation, REGIONS } from '@twinshore/core';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type ClientMethod, loadAreas, methodsOf, watchedClient } from '../__fixtures__/method-walk.ts';
import { scriptedTransport } from '../__fixtures__/scripted-shops.ts';
import { SHOP_OPERATIONS } from '../operations.ts';
import { loadShapes } from '../shapes.ts';
import { createGlobalShop } from './create-global-shop.ts';
import { createUsShop } from './create-us-shop.ts';

// All checks of the catalogue are loaded here, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const snake = (text: string) =>
  text
    .replace(/([a-z])(\d)/g, '$1_$2')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase();

/** The operation that a method is named after. */
const idOf = ({ path }: ClientMethod) => BY_HAND[path] ?? `shop.${snake(path)}`;

/** The transport itself asks for the shops of a token, so that operation is no part of an area. */
const BY_HAND: Readonly<Record<string, string>> = { 'account.authorizedShops': 'shop.authorization.shops' };

/** Methods that are more than one operation. */
const JOINED = new Set(['webhooks.sync', 'webhooks.plan', 'orders.changes']);

/** What the token service takes has no method: authorization and credentials call it. */
const OF_THE_TOKEN_SERVICE = new Set(['shop.token.get', 'shop.token.refresh']);

const inAreas = SHOP_OPERATIONS.filter(({ id }) => !OF_THE_TOKEN_SERVICE.has(id));
const capability = (id: string) => id.replace(/@\d+$/, '');
const versionsOf = (id: string) => inAreas.filter((operation) => capability(operation.id) === id);

describe.each(REGIONS)('the methods of a client in region %s', (region) => {
  let watched: Awaited<ReturnType<typeof watchedClient>>;
  let methods: readonly ClientMethod[];
  beforeAll(async () => {
    watched = await watchedClient(region);
    methods = watched.methods.filter(({ path }) => !JOINED.has(path));
  });

  const isHere = ({ availability }: Operation) => availability[region].available;

  /** Calls a method and gives what it sent. */
  async function sentBy(method: ClientMethod, ...args: unknown[]): Promise<Operation | undefined> {
    watched.sent.length = 0;
    await method.call(...args);
    expect(watched.sent).toHaveLength(1);
    return watched.sent[0]?.operation;
  }

  it('are one for each capability, named like its operation', async () => {
    const ids = methods.map(idOf);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual([...new Set(inAreas.map(({ id }) => capability(id)))].sort());
  });

  it('send the default version unless told otherwise, and each version when told', async () => {
    for (const method of methods) {
      const id = idOf(method);
      const [first, ...others] = versionsOf(id).sort((a, b) => a.id.length - b.id.length);
      expect(first?.id).toBe(id);
      const noInput = await takesNoInput(id);
      const call = (apiVersion: string | undefined) =>
        sentBy(method, ...(noInput ? [{ apiVersion }] : [{}, { apiVersion }]));
      expect((await call(undefined))?.id).toBe(id);
      for (const version of [first, ...others].filter((one) => isHere(one as Operation)))
        expect(await call(version?.apiVersion)).toBe(version);
    }
  });

  it('refuse a version that is not in the catalogue, and name those that are', async () => {
    const several = methods.filter((method) => versionsOf(idOf(method)).filter(isHere).length > 1);
    expect(several.length).toBeGreaterThan(30);
    for (const method of several) {
      const options = { apiVersion: '209912' };
      const noInput = await takesNoInput(idOf(method));
      const error = await thrown(() => (noInput ? method.call(options) : method.call({}, options)));
      expect(error).toMatchObject({ name: 'ConfigurationError', code: 'config.invalid' });
      for (const { apiVersion } of versionsOf(idOf(method)).filter(isHere))
        expect((error as Error).message).toContain(apiVersion);
    }
    expect(watched.sent.length).toBeLessThanOrEqual(1);
  });

  it('that the other side has alone send nothing, and say where they exist and what to use', async () => {
    const { transport, sent } = scriptedTransport(region, () => ({}));
    const areas = await loadAreas();
    const client =
      region === 'us' ? createUsShop(transport as never, areas) : createGlobalShop(transport as never, areas);
    const absent = methodsOf(client).filter(
      (method) => !JOINED.has(method.path) && !versionsOf(idOf(method)).some(isHere),
    );
    expect(absent.length).toBeGreaterThan(5);
    for (const method of absent) {
      const error = await thrown(() => method.call({}));
      expect(error).toMatchObject({
        name: 'OperationUnavailableError',
        code: 'operation.unavailable',
        operation: idOf(method),
        region,
      });
      const { instead } = versionsOf(idOf(method))[0]?.availability[region] ?? {};
      if (instead !== undefined) expect((error as Error).message).toContain(instead);
      expect((error as Error).message).toContain(region === 'us' ? "region 'global'" : "region 'us'");
    }
    expect(sent).toEqual([]);
  });
});

/** Whether no version of its method takes anything. */
async function takesNoInput(id: string): Promise<boolean> {
  const shapes = await Promise.all(versionsOf(id).map((version) => loadShapes(version.id)));
  return shapes.every((shape) => Object.keys(shape?.input ?? {}).length === 0);
}

async function thrown(run: () => unknown): Promise<unknown> {
  try {
    await run();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}
