import { expect, it } from 'vitest';
import { dropLabelled } from './drop-labelled.ts';

it('leaves nothing open at, under or above a label, and everything else', () => {
  const labels = ['sender.id', 'texts[]'].map((path) => ({ path, label: 'buyer.chat' }) as const);
  const raw = {
    'sender.id': 1,
    'sender.id.part': 2,
    sender: 3,
    texts: 4,
    'texts[].a': 5,
    'sender.idle': 6,
    status: 7,
  };
  dropLabelled(raw, labels);
  expect(raw).toEqual({ 'sender.idle': 6, status: 7 });
});
