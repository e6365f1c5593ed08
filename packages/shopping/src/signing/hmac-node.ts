/// <reference types="node" />
import { createHmac, hash } from 'node:crypto';

/** The bytes that SHA-256 works through at a time. */
const BLOCK = 64;

/** A process signs with a handful of secrets: one for each app, and the old one while it rotates. */
const KEPT_KEYS = 16;

/** Keys of which every padded byte is a character of its own in UTF-8. Those of apps are hex digits. */
const PLAIN_KEY = /^[ -~]{1,64}$/;

/** A key as HMAC uses it: one pad goes before the message, the other before the digest of both. */
interface PaddedKey {
  readonly inner: string;
  /** The pad with room for the digest behind it. */
  readonly outer: Buffer;
}

const keys = new Map<string, PaddedKey>();

/**
 * HMAC-SHA256 in lower-case hex.
 *
 * Text is hashed twice, which is what RFC 2104 defines: `createHmac` makes a stream for every signature and was
 * measured to cost a call twice as much.
 *
 * @param secret - the key, as text
 * @param message - its parts in order; text counts as UTF-8
 */
export function hmacSha256Hex(secret: string, ...message: readonly (string | Uint8Array)[]): string {
  let text = '';
  for (const part of message) {
    if (typeof part !== 'string') return hmacOfBytes(secret, message);
    text += part;
  }
  const key = keys.get(secret) ?? keep(secret);
  if (key === undefined) return hmacOfBytes(secret, message);
  hash('sha256', key.inner + text, 'buffer').copy(key.outer, BLOCK);
  return hash('sha256', key.outer, 'hex');
}

function hmacOfBytes(secret: string, message: readonly (string | Uint8Array)[]): string {
  const hmac = createHmac('sha256', secret);
  for (const part of message) hmac.update(part);
  return hmac.digest('hex');
}

function keep(secret: string): PaddedKey | undefined {
  if (!PLAIN_KEY.test(secret)) return undefined;
  const padded = Buffer.alloc(BLOCK);
  padded.write(secret, 'latin1');
  const outer = Buffer.alloc(BLOCK + 32);
  for (const [index, byte] of padded.entries()) {
    padded[index] = byte ^ 0x36;
    outer[index] = byte ^ 0x5c;
  }
  if (keys.size >= KEPT_KEYS) keys.delete(keys.keys().next().value as string);
  const key = { inner: padded.toString('latin1'), outer };
  keys.set(secret, key);
  return key;
}
