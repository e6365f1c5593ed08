import {
  defineOperation,
  type FileInput,
  type InputOf,
  type NamedFile,
  type Operation,
  type Region,
  type RetryExhaustedError,
  resident,
  type Transport,
} from '@twinshore/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ENGINES } from '../__fixtures__/engines.ts';
import { type LoopbackServer, ok, refused, startLoopbackServer } from '../__fixtures__/loopback-server.ts';
import { deleteProducts, getOrder, getOrders, mallSignature, uploadImage } from '../__fixtures__/mall.ts';
import { mallTransport, SECRETS } from '../__fixtures__/mall-transport.ts';
import { freePort, startRawServer } from '../__fixtures__/raw-server.ts';
import { thrownBy } from '../__fixtures__/thrown-by.ts';

type Shapes = NonNullable<(typeof uploadImage)['shapes']>;
type Input = InputOf<Shapes, 'us'>;

const BYTES = new Uint8Array([0, 255, 13, 10, 45, 45, 34, 200]);

/** Reads what arrived the way servers do. */
function formOf({ bytes, headers }: LoopbackServer['arrived'][number]): Promise<FormData> {
  return new Response(new Uint8Array(bytes), {
    headers: { 'content-type': headers['content-type'] as string },
  }).formData();
}

async function fileOf(server: LoopbackServer, field = 'data') {
  const file = (await formOf(server.arrived.at(-1) as never)).get(field) as File;
  return { name: file.name, type: file.type, bytes: new Uint8Array(await file.arrayBuffer()) };
}

describe.each(ENGINES)('an upload through $name', ({ make }) => {
  let server: LoopbackServer;
  let transport: Transport<'us'>;
  const upload = (input: Record<string, unknown>, options?: object) =>
    transport.send(uploadImage, input as Input, options);

  beforeEach(async () => {
    server = await startLoopbackServer();
    server.answer(ok({ uri: 'x' }));
    transport = mallTransport('us', server.origin, { engine: make() });
  });
  afterEach(async () => {
    await transport.close();
    await server.close();
  });

  it.each<[string, FileInput, { name: string; type: string }]>([
    ['plain bytes', BYTES, { name: 'data', type: 'application/octet-stream' }],
    ['a Buffer', Buffer.from(BYTES), { name: 'data', type: 'application/octet-stream' }],
    ['a Blob', new Blob([BYTES], { type: 'image/png' }), { name: 'data', type: 'image/png' }],
    ['a File', new File([BYTES], 'a.webp', { type: 'image/webp' }), { name: 'a.webp', type: 'image/webp' }],
    [
      'bytes with name and type',
      { data: BYTES, name: 'größe 1.jpg', type: 'image/jpeg' },
      { name: 'größe 1.jpg', type: 'image/jpeg' },
    ],
    [
      'a Blob with a name',
      { data: new Blob([BYTES], { type: 'image/png' }), name: 'b.png' },
      { name: 'b.png', type: 'image/png' },
    ],
  ])('takes %s', async (_, data, expected) => {
    expect(await upload({ data })).toEqual({ uri: 'x' });
    expect(await fileOf(server)).toEqual({ ...expected, bytes: BYTES });
  });

  it('sends the other fields as texts and leaves query parameters in the query', async () => {
    await upload({ data: BYTES, use_case: 'MAIN', folder: 'a b', count: 3, tags: ['a', 'b'] });
    await upload({ data: BYTES, count: null });
    const [first, second] = server.arrived;
    expect(first?.query.folder).toBe('a b');
    const form = await formOf(first as never);
    expect([...form.keys()].sort()).toEqual(['count', 'data', 'tags', 'use_case']);
    expect(Object.fromEntries([...form].filter(([name]) => name !== 'data'))).toEqual({
      use_case: 'MAIN',
      count: '3',
      tags: 'a,b',
    });
    expect([...(await formOf(second as never)).keys()]).toEqual(['data']);
  });

  it('is signed without its body, under a boundary of its own, and says how long it is', async () => {
    await upload({ data: BYTES });
    await upload({ data: BYTES });
    const types = server.arrived.map(({ headers }) => headers['content-type']);
    expect(types[0]).toMatch(/^multipart\/form-data; boundary=[\w-]{30,70}$/);
    expect(types[1]).not.toBe(types[0]);
    for (const { path, query, headers, bytes } of server.arrived) {
      expect(query.sign).toBe(mallSignature(SECRETS.secret, path, query, undefined));
      expect(headers['content-length']).toBe(String(bytes.length));
    }
  });

  it('cannot be broken out of by names', async () => {
    const name = 'a"\r\ncontent-type: text/html\r\n\r\n<x>\\';
    await upload({ data: { data: BYTES, name } });
    const { body } = server.arrived[0] as { body: string };
    expect(body).not.toContain('\r\ncontent-type: text/html');
    expect(body).toContain('filename="a%22%0D%0Acontent-type: text/html%0D%0A%0D%0A<x>%5C"');
    const evil = new File([BYTES], 'b"\nx: y', { type: 'image/png' });
    await upload({ data: evil });
    expect(server.arrived[1]?.body).toContain('filename="b%22%0Ax: y"');
    expect(await fileOf(server)).toMatchObject({ type: 'image/png', bytes: BYTES });
  });

  it.each(['text/html\r\nx: y', 'png', '', 'a/b; c="d"'])('refuses the media type %j', async (type) => {
    const error = await thrownBy(upload({ data: { data: BYTES, type } }));
    expect(error).toMatchObject({ code: 'request.invalid', issues: [{ path: ['data'] }] });
    expect(server.arrived).toHaveLength(0);
  });

  it('opens resident values beside the files and in their names, and lets none of the other side through', async () => {
    const note = resident('us', 'buyer.message', 'from the buyer');
    await upload({ data: { data: BYTES, name: note }, use_case: note });
    const form = await formOf(server.arrived[0] as never);
    expect(form.get('use_case')).toBe('from the buyer');
    expect((form.get('data') as File).name).toBe('from the buyer');
    const foreign = resident('global', 'buyer.message', 'from afar');
    for (const input of [
      { data: BYTES, use_case: foreign },
      { data: { data: BYTES, name: foreign } },
      { data: foreign },
      { data: { data: foreign } },
    ]) {
      expect((await thrownBy(upload(input as never))).code).toBe('residency.violation');
    }
    expect((await thrownBy(upload({ data: { data: BYTES, name: String(note) } }))).code).toBe(
      'request.invalid',
    );
    expect(server.arrived).toHaveLength(1);
  });

  it('searches the names that files bring along, which are sent as they were searched', async () => {
    const note = resident('us', 'buyer.message', 'from the buyer');
    const foreign = resident('global', 'buyer.message', 'from afar');
    const named = (name: unknown) => Object.assign(new Blob([BYTES]), { name }) as FileInput;
    await upload({ data: named(note) });
    expect(await fileOf(server)).toMatchObject({ name: 'from the buyer', bytes: BYTES });
    await upload({ data: { data: named(note) as Blob, type: 'image/png' } });
    expect(await fileOf(server)).toMatchObject({ name: 'from the buyer', type: 'image/png' });
    for (const data of [
      new File([BYTES], `${String(note)}.pdf`),
      { data: new File([BYTES], '[global:buyer.name].pdf'), type: 'image/png' },
    ])
      expect((await thrownBy(upload({ data }))).code).toBe('request.invalid');
    for (const data of [named(foreign), { data: named(foreign) as Blob }])
      expect((await thrownBy(upload({ data }))).code).toBe('residency.violation');
    let asked = 0;
    const fickle = { get: () => (asked++ === 0 ? 'a.pdf' : String(note)) };
    await upload({ data: Object.defineProperty(new Blob([BYTES]), 'name', fickle) });
    expect(await fileOf(server)).toMatchObject({ name: 'a.pdf', bytes: BYTES });
    expect(server.arrived).toHaveLength(3);
  });

  it.each([
    ['a text for a file', { data: 'base64' }],
    ['another kind of bytes', { data: new Uint16Array(2) }],
    ['an unknown field', { data: BYTES, other: 'x' }],
    [
      'content that is computed',
      {
        data: {
          get data() {
            return BYTES;
          },
        },
      },
    ],
    [
      'a file that is computed',
      {
        get data() {
          return BYTES;
        },
      },
    ],
  ])('refuses %s', async (_, input) => {
    expect((await thrownBy(upload(input as never))).code).toBe('request.invalid');
    expect(server.arrived).toHaveLength(0);
  });

  it('sends what was given, whatever becomes of it meanwhile', async () => {
    await upload({ data: BYTES });
    const bytes = new Uint8Array(BYTES);
    const file: { data: Uint8Array; name: string } = { data: bytes, name: 'a' };
    const input = { data: file as NamedFile, back: new Blob(['b']), use_case: 'MAIN' };
    const call = upload(input);
    await Promise.resolve();
    bytes.fill(7);
    file.name = 'other';
    input.use_case = 'OTHER';
    await call;
    const form = await formOf(server.arrived[1] as never);
    expect(form.get('use_case')).toBe('MAIN');
    expect(await fileOf(server)).toMatchObject({ name: 'a', bytes: BYTES });
    expect(await fileOf(server, 'back')).toMatchObject({ name: 'back', bytes: new Uint8Array([98]) });
  });

  it('is refused when it is too long, before a byte of it is read', async () => {
    const small = mallTransport('us', server.origin, { engine: make(), maxUploadBytes: 400 });
    const read: string[] = [];
    const huge = {
      size: 401,
      type: '',
      arrayBuffer: () => {
        read.push('read');
        return Promise.resolve(new ArrayBuffer(401));
      },
    };
    await small.send(uploadImage, { data: new Uint8Array(10) });
    for (const data of [new Uint8Array(401), huge, { ...huge, size: Number.NaN }]) {
      const error = await thrownBy(small.send(uploadImage, { data: data as FileInput }));
      expect(error).toMatchObject({ name: 'RequestInvalidError', retryable: false });
      expect(error.code).toBe(
        data.constructor === Object && Number.isNaN((data as Blob).size)
          ? 'request.invalid'
          : 'request.too_large',
      );
    }
    expect(read).toEqual([]);
    expect(server.arrived).toHaveLength(1);
    await small.close();
  });

  it('is refused when a file cannot be read, or changes while it is', async () => {
    const blob = (answer: () => Promise<ArrayBuffer>) => ({ size: 4, type: '', arrayBuffer: answer });
    for (const data of [
      blob(() => Promise.reject(new Error('gone'))),
      blob(() => Promise.resolve(new ArrayBuffer(3))),
      blob(() => Promise.resolve(new ArrayBuffer(5))),
    ]) {
      expect((await thrownBy(upload({ data }))).code).toBe('request.invalid');
    }
    expect(server.arrived).toHaveLength(0);
  });

  it('does not wait for a file longer than the call may take', async () => {
    const data = { size: 4, type: '', arrayBuffer: () => new Promise<ArrayBuffer>(() => undefined) };
    const late = await thrownBy(upload({ data }, { totalTimeoutMs: 20 }));
    expect(late).toMatchObject({ code: 'request.timeout', scope: 'total' });
    expect(late.message).toContain('reading its files');
    const controller = new AbortController();
    const call = upload({ data }, { signal: controller.signal });
    controller.abort();
    expect((await thrownBy(call)).code).toBe('request.aborted');
    expect(server.arrived).toHaveLength(0);
  });

  it.each([
    ['a fault of the server', refused(1)],
    ['a page of a gateway', { status: 503, headers: { 'content-type': 'text/html' }, body: '<html>' }],
  ])('is not repeated after %s, also when it is called a read', async (_, reply) => {
    server.answer(reply);
    const read = { ...uploadImage, effect: 'read' } as typeof uploadImage;
    await thrownBy(transport.send(read, { data: BYTES }));
    expect(server.arrived).toHaveLength(1);
  });

  it('is not repeated after the connection broke', async () => {
    const raw = await startRawServer((socket) => socket.resetAndDestroy());
    const other = mallTransport('us', raw.origin, { engine: make() });
    expect((await thrownBy(other.send(uploadImage, { data: BYTES }))).code).toBe('network.failed');
    expect(raw.received().match(/POST /g)).toHaveLength(1);
    await other.close();
    await raw.close();
  });

  it('is repeated when it provably never arrived, or the platform says that it did not take it', async () => {
    const nobody = mallTransport('us', `http://127.0.0.1:${await freePort()}`, { engine: make() });
    const error = (await thrownBy(nobody.send(uploadImage, { data: BYTES }))) as RetryExhaustedError;
    expect(error.errors.map(({ code }) => code)).toEqual(Array(3).fill('network.unreachable'));
    server.answer(refused(2, 'slow', { headers: { 'retry-after-ms': '1' } }), ok({ uri: 'y' }));
    expect(await upload({ data: BYTES })).toEqual({ uri: 'y' });
    expect(server.arrived.map(({ bytes }) => bytes.equals(server.arrived[0]?.bytes as Buffer))).toEqual([
      true,
      true,
    ]);
    await nobody.close();
  });
});

describe.each(ENGINES)('a body of another kind through $name', ({ make }) => {
  it('is sent with DELETE where the operation places one', async () => {
    const server = await startLoopbackServer();
    const transport: Transport<Region & 'us'> = mallTransport('us', server.origin, { engine: make() });
    await transport.send(deleteProducts, { product_ids: ['1', '2'] });
    await transport.send(getOrder, { order_id: '1' });
    const [deleted, read] = server.arrived;
    expect(deleted).toMatchObject({ method: 'DELETE', body: '{"product_ids":["1","2"]}' });
    expect(deleted?.headers['content-type']).toBe('application/json');
    expect(deleted?.query.sign).toBe(
      mallSignature(SECRETS.secret, '/products', deleted?.query ?? {}, deleted?.body),
    );
    expect(read?.body).toBe('');
    await transport.close();
    await server.close();
  });

  it('is sent with GET where the operation places one, or refused where that cannot be done', async () => {
    const server = await startLoopbackServer();
    const transport = mallTransport('us', server.origin, { engine: make() });
    const filtered = defineOperation({
      ...getOrders,
      id: 'mall.orders.filtered',
      parameters: { ids: 'body' },
    });
    const call = transport.send(filtered as Operation as typeof getOrders, { ids: ['1', '2'] });
    if (transport.describe().engine === 'ky') {
      expect((await thrownBy(call)).code).toBe('config.invalid');
      expect(server.arrived).toEqual([]);
    } else {
      await call;
      await transport.send(getOrder, { order_id: '1' });
      expect(server.arrived.map(({ method, body }) => [method, body])).toEqual([
        ['GET', '{"ids":["1","2"]}'],
        ['GET', ''],
      ]);
    }
    await transport.close();
    await server.close();
  });
});
