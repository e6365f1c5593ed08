import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keyedDigest } from './keyed-digest.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

// RFC 4231, sections 4.2 to 4.8 (4.6 is about truncation).
it.each([
  ['0b'.repeat(20), 'Hi There', 'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7'],
  [
    '4a656665',
    'what do ya want for nothing?',
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  ],
  [
    'aa'.repeat(20),
    Buffer.alloc(50, 0xdd),
    '773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe',
  ],
  [
    Array.from({ length: 25 }, (_, i) => (i + 1).toString(16).padStart(2, '0')).join(''),
    Buffer.alloc(50, 0xcd),
    '82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b',
  ],
  [
    'aa'.repeat(131),
    'Test Using Larger Than Block-Size Key - Hash Key First',
    '60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54',
  ],
  [
    'aa'.repeat(131),
    'This is a test using a larger than block-size key and a larger than block-size data. The key needs to be hashed before being used by the HMAC algorithm.',
    '9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2',
  ],
])('gives the published digest under key %s', (key, message, digest) => {
  expect(hex(keyedDigest(Buffer.from(key, 'hex'))(Buffer.from(message)))).toBe(digest);
});

it('agrees with the platform, message after message under one key', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 150 }),
      fc.array(fc.uint8Array({ maxLength: 200 }), { minLength: 1, maxLength: 4 }),
      (key, messages) => {
        const digest = keyedDigest(key);
        for (const message of messages) {
          expect(hex(digest(message))).toBe(createHmac('sha256', key).update(message).digest('hex'));
        }
      },
    ),
  );
});
