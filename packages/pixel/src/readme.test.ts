import { readFileSync } from 'node:fs';
import { resident } from '@twinshore/core';
import { expect, test, vi } from 'vitest';
import { fakeTransport } from './__fixtures__/fake-transport.ts';
import { forTheBrowser, sameEverywhere, trackLater, trackOnce } from './__fixtures__/readme-example.ts';
import { createEvents } from './server/create-events.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

test('the README shows code that is compiled and run here', () => {
  const blocks = [...read('../README.md').matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => code?.trim());
  const regions = [
    ...read('./__fixtures__/readme-example.ts').matchAll(/#region.*?\{\n(.*?)\n\}\n\/\/ #endregion/gs),
  ];
  expect(blocks).toEqual(regions.map(([, code]) => code?.replace(/^ {2}/gm, '').trim()));
  expect(blocks).toHaveLength(4);
});

test('it tells the truth about a purchase', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  const { transport, sent } = fakeTransport('us', { sources: ['C4EXAMPLE'] });
  const buyer_email = resident('us', 'buyer.email', 'a@b.example');
  await trackOnce(() => transport, 'token', { id: '576', buyer_email, payment: { total_amount: '19.90' } });
  expect(log.mock.calls).toEqual([[1, ['576'], []]]);
  expect(sent[0]?.json.data[0]).toMatchObject({
    event_id: '576',
    user: { email: expect.stringMatching(/^\w{64}$/) },
    properties: { value: 19.9, order_id: '576' },
  });
  log.mockRestore();
});

test('it tells the truth about sending again', async () => {
  const keep = vi.fn();
  for (const code of [20001, 50000, 40002]) {
    const { transport } = fakeTransport('us', { answer: () => ({ body: { code, message: 'no' } }) });
    const events = createEvents(transport, { source: 'web', sourceId: 'C4SOURCE' });
    await trackLater(
      () => events.track({ event: 'Lead', event_id: `${code}`, page: { url: 'https://a.example' } }),
      keep,
    );
  }
  expect(keep.mock.calls).toEqual([[['20001']], [['50000']]]);
});

test('it tells the truth about steps and ids', () => {
  expect(sameEverywhere()).toEqual(['trim', 'remove_trunk_zero', 'remove_phone_separators', 'sha256']);
  const send = vi.fn();
  const id = forTheBrowser(send);
  expect(send).toHaveBeenCalledWith(id);
});
