import { createHmac } from 'node:crypto';
import { isResident, type Operation, REGIONS, type Region } from '@twinshore/core';
import { SHOP_OPERATIONS } from '@twinshore/shopping/operations';
import { loadShapes } from '@twinshore/shopping/shapes';
import type { RecordedCall } from '@twinshore/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { OperationOverlay } from '../model/overlay.ts';
import { OVERLAYS } from '../overlays/index.ts';
import { sampleOf } from '../snapshot/sample-of.ts';
import { readSnapshot, type SnapshotOperation } from '../snapshot/snapshot.ts';
import { type ExchangeClients, startExchangeClients } from './exchange-clients.ts';
import {
  type Ciphers,
  expectedRequest,
  type Input,
  OF_THE_TRANSPORT,
  placedTwice,
  sampleInput,
} from './expected-request.ts';
import { fitSample } from './fit-sample.ts';

// Checks are loaded with the first call of each operation, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const snapshot = readSnapshot();
const byKey = new Map(
  SHOP_OPERATIONS.map((operation) => [`${operation.method} ${operation.path}`, operation]),
);
const overlayByKey = new Map(
  OVERLAYS.flatMap(({ area, operations }) =>
    Object.entries(operations).map(
      ([key, overlay]): [string, { area: string; overlay: OperationOverlay }] => [key, { area, overlay }],
    ),
  ),
);

/** The methods that take no input at all, in any version. */
const withoutInput = new Set(
  [...overlayByKey.values()].map(({ area, overlay }) => `${area}.${overlay.method}`),
);
for (const operation of snapshot) {
  const known = overlayByKey.get(operation.key);
  if (known !== undefined && Object.keys(sampleInput(operation)).length > 0)
    withoutInput.delete(`${known.area}.${known.overlay.method}`);
}

let clients: ExchangeClients;
beforeAll(async () => {
  clients = await startExchangeClients(OVERLAYS);
}, 60_000);
afterAll(() => clients.close());

const exchanged = new Set<string>();
const exceptions: string[] = [];

describe('an exchange of each operation of the snapshot', () => {
  it.each(snapshot.map((one): [string, SnapshotOperation] => [one.key, one]))('%s', async (_, described) => {
    const operation = operationOf(described);
    const { input, answer, faults } = await exchangeOf(described, operation);
    // An example may contradict a rule only where an overlay says why.
    expect(faults).toEqual([]);
    for (const region of REGIONS.filter((side) => operation.availability[side].available)) {
      const shop = clients.shopFor(operation, region);
      const got = await call(described, operation, region, input, answer, shop.id);
      const [sent, ...more] = clients.server.calls;
      expect(more).toEqual([]);
      await expectRequest(sent as RecordedCall, described, input, {
        shop_cipher: shop.cipher,
        category_asset_cipher: clients.assetCipher(region),
      });
      await expectSame(operation.paging === undefined ? got : (got as { data: unknown }).data, answer);
    }
    exchanged.add(described.key);
  });

  it('was made of all 428', () => {
    if (exceptions.length > 0)
      console.log(`Examples of the snapshot that were replaced:\n${exceptions.join('\n')}`);
    expect(snapshot).toHaveLength(428);
    expect(snapshot.filter(({ key }) => !exchanged.has(key)).map(({ key }) => key)).toEqual([]);
  });
});

function operationOf({ key }: SnapshotOperation): Operation {
  const operation = byKey.get(key);
  if (operation === undefined) throw new Error(`${key} is not in the catalogue`);
  return operation;
}

/** Input and answer of an operation from the examples, and the examples that do not fit without a reason. */
async function exchangeOf(described: SnapshotOperation, operation: Operation) {
  const { id, availability, paging } = operation;
  const overlay = overlayByKey.get(described.key)?.overlay;
  const shapes = await loadShapes(id);
  const schemas = (await operation.schemas())[availability.us.available ? 'us' : 'global'];
  if (shapes === undefined || schemas === undefined) throw new Error(`${id} has no shapes`);
  const input = await fitSample(
    (seed) => sampleInput(described, seed),
    schemas.input,
    shapes.input,
    overlay?.input ?? {},
  );
  const output = await fitSample(
    (seed) => sampleOf(described.data, seed),
    schemas.output,
    shapes.output,
    overlay?.output ?? {},
  );
  const all = [
    ...placedTwice(described).map((path) => ({
      path: `input ${path}`,
      message: 'stands in the query and in the body',
      reason: overlay?.input?.[path]?.reason,
    })),
    ...input.exceptions.map((exception) => ({ ...exception, path: `input ${exception.path}` })),
    ...output.exceptions.map((exception) => ({ ...exception, path: `output ${exception.path}` })),
  ];
  for (const { path, message, reason } of all)
    if (reason !== undefined) exceptions.push(`${described.key}: ${path}: ${message}. ${reason}`);
  const answer = output.value as Record<string, unknown>;
  const asked = (input.value as Input).page_token;
  // The examples of both are the same text for some, and a page that leads to itself is refused.
  if (paging !== undefined && answer[paging.next] === asked) answer[paging.next] = `${String(asked)}-next`;
  return {
    input: input.value as Input,
    answer,
    faults: all
      .filter(({ reason }) => reason === undefined)
      .map(({ path, message }) => `${path}: ${message}`),
  };
}

function call(
  { key, version }: SnapshotOperation,
  { id }: Operation,
  region: Region,
  input: Input,
  answer: unknown,
  shop: string,
): PromiseLike<unknown> {
  const { area, overlay } = overlayByKey.get(key) as { area: string; overlay: OperationOverlay };
  const options = { shop, ...(id.includes('@') ? { apiVersion: version } : {}) };
  clients.server.reset();
  clients.server.answer({
    kind: 'json',
    body: { code: 0, message: 'Success', request_id: '202610120000', data: answer },
  });
  const path = `${area}.${overlay.method}`;
  return clients.call(region, path.split('.'), withoutInput.has(path) ? [options] : [input, options]);
}

async function expectRequest(
  sent: RecordedCall,
  described: SnapshotOperation,
  input: Input,
  ciphers: Ciphers,
): Promise<void> {
  const wanted = expectedRequest(described, input, ciphers);
  const { app, accessToken } = clients;
  const own = Object.entries(sent.query).filter(
    ([name]) => !OF_THE_TRANSPORT.has(name) || name in wanted.query,
  );
  expect({ method: sent.method, path: sent.path, query: Object.fromEntries(own) }).toEqual({
    method: wanted.method,
    path: wanted.path,
    query: wanted.query,
  });
  expect(sent.query).toMatchObject({ app_key: app.key, timestamp: expect.stringMatching(/^\d{10}$/) });
  expect(sent.query.sign).toBe(signature(sent, app.secret));
  expect(sent.headers['x-tts-access-token']).toBe(wanted.tokenHeader ? accessToken : undefined);
  expect(sent.headers['content-type']?.split(';')[0]).toBe(wanted.contentType);
  if (wanted.body === undefined) expect(sent.body).toBe('');
  else
    expect(await bodyOf(sent)).toEqual(described.content === 'multipart' ? asForm(wanted.body) : wanted.body);
}

/** The published formula, written down a second time. */
function signature({ path, query, headers, body }: RecordedCall, secret: string): string {
  const sorted = Object.entries(query)
    .filter(([name]) => name !== 'sign' && name !== 'access_token')
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => name + value);
  const signed = headers['content-type']?.startsWith('multipart/form-data') === true ? '' : body;
  const text = `${secret}${decodeURIComponent(path)}${sorted.join('')}${signed}${secret}`;
  return createHmac('sha256', secret).update(text).digest('hex');
}

async function bodyOf({ body, bytes, headers }: RecordedCall): Promise<unknown> {
  const contentType = headers['content-type'] ?? '';
  if (!contentType.startsWith('multipart/')) return JSON.parse(body);
  const form = await new Response(new Uint8Array(bytes), {
    headers: { 'content-type': contentType },
  }).formData();
  const parts = [...form].map(async ([name, part]) => [
    name,
    typeof part === 'string' ? part : new Uint8Array(await part.arrayBuffer()),
  ]);
  return Object.fromEntries(await Promise.all(parts));
}

function asForm(body: Input): Input {
  const text = (value: unknown) =>
    typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [name, value instanceof Uint8Array ? value : text(value)]),
  );
}

/** Everything that was answered is there: buyer data behind its lock, links as links. */
async function expectSame(got: unknown, sent: unknown): Promise<void> {
  if (got === undefined && Object.keys(sent as object).length === 0) return;
  if (isResident(got)) return expect(await got.reveal({ purpose: 'a test' })).toEqual(sent);
  if (typeof sent !== 'object' || sent === null) {
    expect(isLink(got) ? got.href : got).toBe(sent);
    return;
  }
  for (const [name, part] of Object.entries(sent))
    await expectSame((got as Record<string, unknown>)[name], part);
}

function isLink(value: unknown): value is { readonly href: string } {
  return typeof value === 'object' && value !== null && 'href' in value && 'surface' in value;
}
