import { createHmac } from 'node:crypto';
import { resident } from '@twinshore/core';
import { expect, it } from 'vitest';
import { orderDigest } from './order-digest.ts';

const order = { id: '1', status: 'UNPAID', line_items: [{ id: '2', sku_id: '3' }] };

it('is the same in every process, whatever order fields come in and whether nothing is null or missing', () => {
  const text = '{id:"1",line_items:[{id:"2",sku_id:"3"}],status:"UNPAID"}';
  const digest = createHmac('sha256', 'twinshore order mirror').update(text).digest('hex');
  expect(orderDigest(order)).toBe(digest.slice(0, 16));
  const { id, ...rest } = order;
  expect(orderDigest({ ...rest, id, cancel_reason: null, paid_time: undefined })).toBe(orderDigest(order));
});

it.each([
  ['a value', { ...order, status: 'ON_HOLD' }],
  ['a field', { ...order, is_cod: true }],
  ['an item of a list', { ...order, line_items: [...order.line_items, { id: '4' }] }],
  ['the order of a list', { ...order, line_items: [{ sku_id: '3' }, { id: '2' }] }],
  ['a type', { ...order, id: 1 }],
])('differs with %s', (_, other) => {
  expect(orderDigest(other)).not.toBe(orderDigest(order));
});

it('says nothing of a person, and nothing of links, which are signed anew for every answer', () => {
  const buyer = (email: string) => ({ ...order, buyer_email: resident('us', 'buyer.email', email) });
  expect(orderDigest(buyer('a@example.com'))).toBe(orderDigest(buyer('b@example.com')));
  const image = (link: string) => ({ ...order, sku_image: link });
  expect(orderDigest(image('https://files.example/1?sign=a'))).toBe(
    orderDigest(image('https://files.example/1?sign=b')),
  );
});
