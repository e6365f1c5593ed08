import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * SHA-256 of a text's UTF-8 bytes, as 64 lower-case hex digits. Synchronous, unlike Web Crypto's, so that
 * hashing never waits.
 */
export function sha256Hex(text: string): string {
  // Lone surrogates become U+FFFD here and in Node's own encoder alike.
  return bytesToHex(sha256(utf8ToBytes(text)));
}
