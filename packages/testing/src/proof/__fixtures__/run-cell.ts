import { paginate, type Region } from '@twinshore/core';
import { createShopAuthorization } from '@twinshore/shopping/authorization';
import { resolveLink } from '@twinshore/transport';
import type { CannedResponse } from '../../server/canned-response.ts';
import { createTestProxy } from '../../server/create-test-proxy.ts';
import type { Cell } from './cell.ts';
import type { Direction } from './dimensions.ts';
import { engineOf } from './engine-of.ts';
import { firstCalls } from './first-call.ts';
import { faultOf } from './outcome.ts';
import { rightCall } from './right-call.ts';
import { envelope, type SplitWorld, shopsAnswer } from './split-world.ts';
import { transportOf } from './transport-of.ts';
import { withProxyVariables } from './with-proxy-variables.ts';

const TOKEN_GET = '/api/v2/token/get';
const SHOPS = '/authorization/202309/shops';

/** Plays one cell in one direction. Gives everything that went wrong; an empty list is the proof. */
export async function runCell(
  world: SplitWorld,
  cell: Cell,
  direction: Direction,
): Promise<readonly string[]> {
  world.reset();
  const faults = [...(await PLAYS[cell.path](world, cell, direction))];
  const { connections, bytes, where } = world.heard(direction.wrong);
  if (connections > 0)
    faults.push(`the wrong side heard ${connections} connections and ${bytes} bytes (${where})`);
  return faults;
}

type Play = (world: SplitWorld, cell: Cell, direction: Direction) => Promise<readonly string[]>;

const PLAYS: Readonly<Record<Cell['path'], Play>> = {
  'first call': playFirstCall,
  redirect: playRedirect,
  'next link': playNextLink,
  'upload URL': playUploadUrl,
  proxy: playProxy,
};

async function playFirstCall(
  world: SplitWorld,
  cell: Cell,
  direction: Direction,
): Promise<readonly string[]> {
  if (cell.surface === 'shop.authorize' && cell.evidence === 'OAuth state')
    return playAuthorizeLink(world, direction);
  const faults: string[] = [];
  for (const [index, attempt] of firstCalls(world, cell, direction).entries()) {
    const fault = await faultOf(attempt);
    if (fault !== undefined) faults.push(`attempt ${index + 1}: ${fault}`);
  }
  return faults;
}

/** The link lies on its own side's host and carries its own side's state. */
async function playAuthorizeLink(world: SplitWorld, { right }: Direction): Promise<readonly string[]> {
  const { app, serviceId } = world.evidence[right];
  // Without overrides, because the hosts of this page really differ. Nothing is sent.
  const transport = transportOf(right, {});
  const { url, state } = createShopAuthorization({ transport, app, serviceId }).authorizeUrl();
  const { origin } = transport.endpoints.origin('shop.authorize');
  const faults: string[] = [];
  if (new URL(url).origin !== origin)
    faults.push(`the link leads to ${new URL(url).origin}, not to ${origin}`);
  if (!state.startsWith(`${right}.`)) faults.push(`the state names another side: ${state.slice(0, 8)}`);
  return faults;
}

/** The right host answers with a redirect to the wrong side's host of the same surface. */
async function playRedirect(world: SplitWorld, cell: Cell, direction: Direction): Promise<readonly string[]> {
  const { right, wrong } = direction;
  const call = rightCall(world, cell, direction);
  const location = `${world.watches[wrong][cell.surface].origin}${call.operation.path}?code=TTP_1`;
  serve(world, right, (path) => (path === SHOPS ? undefined : { kind: 'redirect', status: 307, location }));
  const fault = await faultOf({ codes: ['egress.refused'], run: () => call.run() });
  await call.close();
  return list(fault, calledBy(world, right));
}

/** The right host hands out a link, and a page token, that lead to the wrong side. */
async function playNextLink(world: SplitWorld, cell: Cell, direction: Direction): Promise<readonly string[]> {
  const { right, wrong } = direction;
  const call = rightCall(world, cell, direction);
  const next = `${world.watches[wrong][cell.surface].origin}/next?page=2`;
  serve(world, right, () => envelope({ next_url: next, items: [{ id: '1' }] }));
  const { next_url: link } = (await call.run()) as { next_url: never };
  const refusal = await faultOf({ codes: ['egress.refused'], run: () => call.transport.download(link) });

  // A page token is a value like any other, whatever it looks like: it travels to the right side only.
  serve(world, right, (_path, query) =>
    envelope(
      query.page_token === undefined ? { items: [{ id: '1' }], next_page_token: next } : { items: [] },
    ),
  );
  const items = [];
  for await (const item of paginate(call.transport, call.operation, call.input as never, call.options))
    items.push(item);
  const tokens = world.servers[right].calls.map(({ query }) => query.page_token);
  await call.close();
  const lost = tokens.includes(next) ? undefined : 'the second page was not asked of the right side';
  return list(refusal, lost, items.length === 1 ? undefined : `${items.length} items came`);
}

/** The right host hands out an address to upload to that lies on the wrong side. */
async function playUploadUrl(
  world: SplitWorld,
  cell: Cell,
  direction: Direction,
): Promise<readonly string[]> {
  const { right, wrong } = direction;
  const call = rightCall(world, cell, direction);
  const address = `${world.watches[wrong]['open.upload'].origin}/upload?upload_id=1`;
  serve(world, right, () => envelope({ upload_url: address }));
  const { upload_url: link } = (await call.run()) as { upload_url: never };
  const { endpoints } = call.transport;
  const faults = list(
    await faultOf({ codes: ['egress.refused'], run: () => resolveLink(endpoints, link) }),
    await faultOf({ codes: ['egress.refused'], run: () => call.transport.download(link) }),
    endpoints.owns('open.upload', new URL(address)) ? 'the address is taken for an own one' : undefined,
  );
  await call.close();
  return faults;
}

/** The environment, and the other side's transport, name the wrong side's proxy. Nothing goes there. */
async function playProxy(world: SplitWorld, cell: Cell, direction: Direction): Promise<readonly string[]> {
  const { right, wrong } = direction;
  const faults: string[] = [];
  serve(world, right, () => envelope({}));
  await withProxyVariables(world.proxies[wrong].origin, async () => {
    const call = rightCall(world, cell, direction);
    faults.push(...list(await succeeds(call.run), calledBy(world, right)));
    await call.close();
  });
  if (cell.engine === 'ky') return faults;

  // With a proxy of its own, a transport uses that one and no other.
  const proxy = await createTestProxy();
  const call = rightCall(world, cell, direction, { engine: engineOf(cell.engine, proxy.origin) });
  faults.push(...list(await succeeds(call.run)));
  const { host } = new URL(world.servers[right].origin);
  if (proxy.targets.length === 0 || proxy.targets.some((target) => target !== host)) {
    faults.push(`the own proxy was asked for ${proxy.targets.join(', ') || 'nothing'}`);
  }
  await call.close();
  await proxy.close();
  return faults;
}

/** Answers the calls around the one that matters as the platform would, and that one as told. */
function serve(
  world: SplitWorld,
  right: Region,
  answer: (path: string, query: Readonly<Record<string, string>>) => CannedResponse | undefined,
): void {
  const side = world.evidence[right];
  world.servers[right].respond(({ path, query }) => {
    if (path === SHOPS) return shopsAnswer(side);
    const told = answer(path, query);
    if (path !== TOKEN_GET || told?.kind === 'redirect') return told;
    const ends = Math.floor(Date.now() / 1000) + 600_000;
    return envelope({
      access_token: side.accessToken,
      access_token_expire_in: ends,
      refresh_token: 'refresh',
      refresh_token_expire_in: ends,
      open_id: 'seller',
      user_type: 0,
    });
  });
}

async function succeeds(run: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await run();
    return undefined;
  } catch (error) {
    return `the right call failed: ${String(error)}`;
  }
}

const calledBy = (world: SplitWorld, right: Region): string | undefined =>
  world.servers[right].calls.length > 0 ? undefined : 'the right side was not called at all';

const list = (...faults: readonly (string | undefined)[]): readonly string[] =>
  faults.filter((fault) => fault !== undefined);
