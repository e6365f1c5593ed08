import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * HMAC-SHA256 in lower-case hex, for runtimes without `node:crypto`.
 *
 * @param secret - the key, as text
 * @param message - its parts in order; text counts as UTF-8
 */
export function hmacSha256Hex(secret: string, ...message: readonly (string | Uint8Array)[]): string {
  const state = hmac.create(sha256, utf8ToBytes(secret));
  for (const part of message) state.update(typeof part === 'string' ? utf8ToBytes(part) : part);
  return bytesToHex(state.digest());
}
