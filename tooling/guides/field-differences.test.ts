import type { Shape } from '@twinshore/shopping/shapes';
import { describe, expect, it } from 'vitest';
import { OPERATIONS } from '../contracts/catalogue.ts';
import { operationRecord } from '../contracts/operation-record.ts';
import { fieldDifferences } from './field-differences.ts';

const search = await operationRecord(OPERATIONS.find(({ id }) => id === 'shop.orders.search') as never);
const withOutput = (output: Shape) => ({ ...search, shapes: { input: {}, output } });

describe('fieldDifferences', () => {
  it('reads the sides from the keys of shapes, through lists and objects', () => {
    const output: Shape = {
      'us:a!': 'text',
      orders: [{ 'global:cpf': 'text', payment: { 'us:tax': 'text' } }, '1..9'],
    };
    expect(fieldDifferences(withOutput(output), 'output')).toEqual({
      us: ['a', 'orders[].payment.tax'],
      global: ['orders[].cpf'],
    });
  });

  it('names the outermost field of a limited group only', () => {
    const output = { 'us:group': { 'us:inner': 'text' } };
    expect(fieldDifferences(withOutput(output), 'output')).toEqual({ us: ['group'], global: [] });
  });

  it('finds none in an operation of one side', () => {
    const { availability } = search;
    const oneSided = {
      ...withOutput({ 'us:a': 'text' }),
      availability: {
        ...availability,
        global: { available: false, reason: 'x', confidence: 'inferred' } as const,
      },
    };
    expect(fieldDifferences(oneSided, 'output')).toEqual({ us: [], global: [] });
  });

  it('sees what is known of real orders', () => {
    const { us, global } = fieldDifferences(search, 'output');
    expect(us).toContain('orders[].fast_delivery_program');
    expect(global).toContain('orders[].cpf');
  });
});
