import { inspect } from 'node:util';
import {
  type Engine,
  type Middleware,
  type Operation,
  resident,
  type StandardSchema,
  type Transport,
} from '@twinshore/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LoopbackServer, ok, refused, startLoopbackServer } from '../__fixtures__/loopback-server.ts';
import { getOrder, mallFamily, searchOrders } from '../__fixtures__/mall.ts';
import { mallCredentials, mallTransport, SECRETS } from '../__fixtures__/mall-transport.ts';
import { thrownBy } from '../__fixtures__/thrown-by.ts';
import type { TransportOptions } from '../transport-options.ts';

describe('parts that others bring', () => {
  let server: LoopbackServer;
  const open: Transport<'us'>[] = [];

  beforeEach(async () => {
    server = await startLoopbackServer();
    server.answer(ok({}));
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((transport) => transport.close()));
    await server.close();
  });

  function made(options: TransportOptions<'us'> = {}): Transport<'us'> {
    const transport = mallTransport('us', server.origin, { maxRetries: 0, ...options });
    open.push(transport);
    return transport;
  }

  const engine = (exchange: unknown): Engine => ({
    specVersion: 'v1',
    name: 'mine',
    exchange: exchange as Engine['exchange'],
    close: () => Promise.resolve(),
  });

  const anything: StandardSchema = {
    '~standard': { version: 1, vendor: 'mine', validate: (value) => ({ value }) },
  };
  const quoting: StandardSchema = {
    '~standard': {
      version: 1,
      vendor: 'mine',
      validate: (value) => ({ issues: [{ message: `got ${JSON.stringify(value)}`, path: ['contact'] }] }),
    },
  };
  const withSchemas = (input: StandardSchema, output: StandardSchema): Operation => ({
    ...searchOrders,
    schemas: () => Promise.resolve({ us: { input, output } }),
  });
  const send = (transport: Transport<'us'>, operation: Operation, input: unknown) =>
    thrownBy(transport.send(operation as never, input as never));

  describe('a validator', () => {
    it('does not bring the refused value into an error', async () => {
      const contact = resident('us', 'buyer.email', 'jane@us.example');
      const onInput = await send(made(), withSchemas(quoting, anything), { contact });
      expect(onInput).toMatchObject({
        code: 'request.invalid',
        issues: [{ message: 'does not fit the schema', path: ['contact'] }],
      });
      server.answer(ok({ contact: 'jane@us.example' }));
      const onOutput = await send(made(), withSchemas(anything, quoting), {});
      expect(onOutput.code).toBe('response.invalid');
      for (const error of [onInput, onOutput]) {
        expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('jane@us');
        expect(error.message).toContain('contact: does not fit');
      }
    });

    it('that takes its time does not let a value of the other side in meanwhile', async () => {
      const slow: StandardSchema = {
        '~standard': {
          version: 1,
          vendor: 'mine',
          validate: (value) => new Promise((resolve) => setTimeout(() => resolve({ value }), 5)),
        },
      };
      const input: Record<string, unknown> = { note: 'a' };
      const transport = made();
      const operation = withSchemas(slow, anything);
      // With the schemas there, the input is opened at once.
      await transport.send(operation as never, input as never);
      const sending = send(transport, operation, input);
      input.note = resident('global', 'buyer.email', 'a@b.example');
      expect((await sending).code).toBe('residency.violation');
      expect(server.arrived).toHaveLength(1);
    });
  });

  it('nothing of the other side gets into an input while schemas are loaded', async () => {
    const input: Record<string, unknown> = { note: 'a' };
    const sending = send(made(), { ...searchOrders }, input);
    input.note = resident('global', 'buyer.email', 'a@b.example');
    expect((await sending).code).toBe('residency.violation');
    expect(server.arrived).toHaveLength(0);
  });

  describe('the platform', () => {
    it('does not bring what was opened for the call into an error', async () => {
      const note = resident('us', 'buyer.message', 'Jane Q. Doe, 5 Main St');
      server.answer(({ body }) => refused(7, `bad value ${JSON.parse(body).note}`));
      const error = await send(made(), searchOrders, { note });
      expect(error).toMatchObject({ code: 'mall.invalid_request', apiMessage: 'bad value [removed]' });
      expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('Jane');
    });

    it('names a request by an id that is short and holds no secret', async () => {
      const id = async (request_id: unknown) => {
        server.answer(({ headers }) => ({
          body: {
            code: 7,
            message: '',
            request_id: request_id === 'token' ? headers['x-tts-access-token'] : request_id,
          },
        }));
        const error = await send(made(), getOrder, { order_id: '1' });
        return error.requestId;
      };
      expect(await id('202411221839450102030405060708')).toBe('202411221839450102030405060708');
      expect(await id('token')).toBe('[removed]');
      expect(await id(`x${SECRETS.cipher}`)).toBe('x[removed]');
      expect((await id('x'.repeat(1000)))?.length).toBe(64);
      expect(await id('mail jane@us.example')).toBe('mail [removed]');
      expect(await id({ a: 1 })).toBeUndefined();
      server.answer(({ headers }) => ({
        body: { code: 0, message: '', data: {}, request_id: headers['x-tts-access-token'] },
      }));
      const { response } = await made().send(getOrder, { order_id: '1' }).withResponse();
      expect(response.requestId).toBe('[removed]');
    });
  });

  describe('a middleware', () => {
    const step = (handle: unknown): Middleware => ({ name: 'mine', handle: handle as Middleware['handle'] });

    it('does not get past the check by changing the input where it is', async () => {
      const foreign = resident('global', 'buyer.email', 'a@b.example');
      for (const [value, code] of [
        [foreign, 'residency.violation'],
        [5, 'request.invalid'],
      ] as const) {
        const middleware = step((request: { input: object }, next: (given: object) => unknown) => {
          Object.assign(request.input, { note: value });
          return next(request);
        });
        const error = await send(made({ middleware: [middleware] }), searchOrders, { note: 'a' });
        expect(error.code).toBe(code);
      }
      expect(server.arrived).toHaveLength(0);
    });

    it.each([undefined, null, 'x', {}, { data: 1 }, { meta: {} }, { data: 1, meta: null }])(
      'that gives no response (%j) is named',
      async (response) => {
        const transport = made({ middleware: [step(() => response)] });
        expect(await send(transport, getOrder, { order_id: '1' })).toMatchObject({
          name: 'ConfigurationError',
          code: 'config.invalid',
          operation: 'mall.order.get',
        });
      },
    );

    it('that hands nothing on is named', async () => {
      const middleware = step((_: unknown, next: (request: undefined) => unknown) => next(undefined));
      expect((await send(made({ middleware: [middleware] }), getOrder, { order_id: '1' })).code).toBe(
        'config.invalid',
      );
    });
  });

  describe('an engine', () => {
    const text = () => '{}';
    const bytes = () => new Uint8Array();
    const answers = [
      undefined,
      null,
      {},
      { status: '200', headers: {}, text, bytes },
      { status: 200, headers: null, text, bytes },
      { status: 200, headers: {}, text: '{}', bytes },
      { status: 200, headers: {}, text },
    ];
    it.each(answers)('that gives no answer is named (%#)', async (answer) => {
      for (const exchange of [() => Promise.resolve(answer), () => answer]) {
        const transport = made({ engine: engine(exchange) });
        const link = { region: 'us', surface: 'shop.files', href: `${server.origin}/f` } as const;
        for (const error of [
          await send(transport, getOrder, { order_id: '1' }),
          await thrownBy(transport.download(link as never)),
        ]) {
          expect(error).toMatchObject({ name: 'ConfigurationError', code: 'config.invalid', region: 'us' });
          expect(error.message).toContain("'mine'");
        }
      }
    });

    it('that throws at once fails as one that throws later', async () => {
      const throwing = engine(() => {
        throw new Error('at once');
      });
      expect((await send(made({ engine: throwing }), getOrder, { order_id: '1' })).code).toBe(
        'network.failed',
      );
    });
  });

  it('a signal that was ended before sends nothing, not even the question for a proof', async () => {
    let exchanged = 0;
    const counting = engine(() => {
      exchanged += 1;
      return Promise.reject(new Error('reached'));
    });
    const signal = AbortSignal.abort();
    const transport = made({
      engine: counting,
      credentials: mallCredentials('us', { shops: undefined }),
      families: [mallFamily],
    });
    const link = { region: 'us', surface: 'shop.files', href: `${server.origin}/f` } as const;
    for (const call of [
      transport.send(getOrder, { order_id: '1' }, { signal }),
      transport.download(link as never, { signal }),
      transport.prove({ signal }),
    ]) {
      expect((await thrownBy(call)).code).toBe('request.aborted');
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(exchanged).toBe(0);
  });

  it.each([null, undefined, {}, 'x', { region: 'us' }])(
    'a link that is none (%j) is refused',
    async (link) => {
      const error = await thrownBy(made().download(link as never));
      expect(['region.unknown', 'egress.refused']).toContain(error.code);
    },
  );

  it('half of a character in a path is refused before anything is sent', async () => {
    expect((await send(made(), getOrder, { order_id: '\ud800' })).code).toBe('request.invalid');
    expect(server.arrived).toHaveLength(0);
  });
});
