import {
  defineOperation,
  type LogEntry,
  ResponseInvalidError,
  ResponseValidationError,
  type SchemaNotice,
  type StandardSchema,
  type Transport,
} from '@twinshore/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ENGINES } from '../__fixtures__/engines.ts';
import { type LoopbackServer, ok, startLoopbackServer } from '../__fixtures__/loopback-server.ts';
import { getOrder } from '../__fixtures__/mall.ts';
import { mallTransport } from '../__fixtures__/mall-transport.ts';
import { thrownBy } from '../__fixtures__/thrown-by.ts';

interface Answer {
  readonly status?: string;
}

/** Knows the status PAID, and needs an id. */
function knowing(...known: readonly string[]): StandardSchema {
  return {
    '~standard': {
      version: 1,
      vendor: 'twinshore',
      validate(value) {
        const { id, status } = value as { id?: string; status?: string };
        if (id === undefined) return { issues: [{ message: 'is missing', path: ['id'] }] };
        const notices: SchemaNotice[] =
          status === undefined || known.includes(status) ? [] : [{ path: 'status', value: status }];
        return notices.length === 0 ? { value } : { value, notices };
      },
    },
  };
}

function reading(id: string) {
  const output = knowing('PAID');
  const input = knowing();
  return defineOperation<{ us: { input: { id: string }; output: Answer } }>({
    ...getOrder,
    id,
    path: '/orders',
    parameters: {},
    schemas: () => Promise.resolve({ us: { input, output } }),
  });
}

describe.each(ENGINES)('the shape of an answer through $name', ({ make }) => {
  let server: LoopbackServer;
  let transport: Transport<'us'>;
  let told: LogEntry[];
  const order = reading('mall.order.read');

  beforeEach(async () => {
    server = await startLoopbackServer();
    told = [];
    const logger = { log: (entry: LogEntry) => told.push(entry) };
    transport = mallTransport('us', server.origin, { engine: make(), logger });
  });
  afterEach(async () => {
    await transport.close();
    await server.close();
  });

  const findings = () => told.filter(({ event }) => event === 'response.unknown_value');

  it('may hold a value that nobody knows, which is kept and told once', async () => {
    server.answer(ok({ id: '1', status: 'TELEPORTED', extra: [1] }));
    for (let call = 0; call < 3; call++) {
      expect(await transport.send(order, { id: '1' })).toEqual({ id: '1', status: 'TELEPORTED', extra: [1] });
    }
    expect(findings()).toEqual([
      {
        level: 'warn',
        event: 'response.unknown_value',
        message: expect.stringContaining('mall.order.read'),
        fields: { region: 'us', operation: 'mall.order.read', path: 'status', value: 'TELEPORTED' },
      },
    ]);
    server.answer(ok({ id: '1', status: 'BEAMED' }));
    await transport.send(order, { id: '1' });
    await transport.send(reading('mall.order.read_again'), { id: '1' });
    expect(findings().map(({ fields }) => [fields?.operation, fields?.value])).toEqual([
      ['mall.order.read', 'TELEPORTED'],
      ['mall.order.read', 'BEAMED'],
      ['mall.order.read_again', 'BEAMED'],
    ]);
  });

  it('is not told of where the value is known, absent, or part of an input', async () => {
    server.answer(ok({ id: '1', status: 'PAID' }), ok({ id: '1' }));
    await transport.send(order, { id: '1', status: 'NEVER_SEEN' } as never);
    await transport.send(order, { id: '1' });
    expect(findings()).toEqual([]);
  });

  const SUSPECT = ['a@b.example and more', 'Jane', 'jane.roe', '5550109999', 'A'.repeat(65), 'JANE ROE'];
  it.each(SUSPECT)('does not repeat what cannot be a constant of an API: %s', async (status) => {
    server.answer(ok({ id: '1', status }));
    await transport.send(order, { id: '1' });
    expect(findings()[0]?.fields).toEqual({
      region: 'us',
      operation: 'mall.order.read',
      path: 'status',
      value: undefined,
    });
    expect(JSON.stringify(told)).not.toContain(status);
  });

  it('that lacks a required field names path, request and operation, with the body redacted', async () => {
    server.answer(
      ok({
        name: 'Jane Roe',
        phones: [16505550100],
        'jane@b.example': { zip: '94016' },
        '5764': null,
        on: true,
      }),
    );
    const error = (await thrownBy(transport.send(order, { id: '1' }))) as ResponseValidationError;
    expect(ResponseValidationError.isInstance(error)).toBe(true);
    expect(ResponseInvalidError.isInstance(error)).toBe(true);
    expect(error).toMatchObject({
      name: 'ResponseValidationError',
      code: 'response.invalid',
      operation: 'mall.order.read',
      requestId: 'request-1',
      status: 200,
      attempts: 1,
      region: 'us',
      issues: [{ message: 'is missing', path: ['id'] }],
    });
    expect(error.message).toContain('id: is missing');
    expect(error.message).toContain('mall.order.read');
    expect(error.message).toContain('request-1');
    expect(JSON.parse(error.body as string)).toEqual({
      code: '[number]',
      message: '[text of 2]',
      request_id: '[text of 9]',
      data: {
        name: '[text of 8]',
        phones: ['[number]'],
        '[name 1]': null,
        '[name 2]': { zip: '[text of 5]' },
        on: true,
      },
    });
    for (const secret of ['Jane', '16505550100', 'jane@', '94016', '5764']) {
      expect(`${error.body}${error.message}${JSON.stringify(error)}`).not.toContain(secret);
    }
  });

  it('cannot make an error of any length', async () => {
    server.answer(ok({ list: Array(40_000).fill('x') }));
    const error = (await thrownBy(transport.send(order, { id: '1' }))) as ResponseValidationError;
    expect(error.body?.length).toBeLessThanOrEqual(65_537);
  });
});
