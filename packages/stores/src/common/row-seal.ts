import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { ConfigurationError, type Region, StoredDataInvalidError } from '@twinshore/core';

const PREFIX = 'twinshore.sealed.v1.';
const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Closes what is stored, bound to its place: text that was moved to another row or region does not open.
 */
export interface RowSeal {
  seal(text: string, region: Region, keyDigest: string): string;
  /** @throws {@link StoredDataInvalidError} `stored.seal_refused`, `stored.not_sealed` */
  open(stored: string, region: Region, keyDigest: string): string;
}

/** Stores text as it is. */
export const NO_SEAL: RowSeal = {
  seal: (text) => text,
  open(stored, region) {
    if (!stored.startsWith(PREFIX)) return stored;
    throw new StoredDataInvalidError({
      code: 'stored.seal_refused',
      region,
      message: "A stored row is encrypted, and no key was given. Pass the 'key' it was written with.",
    });
  },
};

/**
 * Encrypts with AES-256-GCM.
 *
 * @throws {@link ConfigurationError} `config.invalid` for a key that is not 32 bytes
 */
export function rowSeal(key: unknown): RowSeal {
  const secret = secretOf(key);
  return {
    seal(text, region, keyDigest) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(CIPHER, secret, nonce).setAAD(place(region, keyDigest));
      const closed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return PREFIX + Buffer.concat([nonce, cipher.getAuthTag(), closed]).toString('base64url');
    },
    open(stored, region, keyDigest) {
      if (!stored.startsWith(PREFIX)) {
        throw new StoredDataInvalidError({
          code: 'stored.not_sealed',
          region,
          message:
            'A stored row is not encrypted, but a key was given. Somebody else wrote it, or it was stored without a key before: store it anew.',
        });
      }
      const bytes = Buffer.from(stored.slice(PREFIX.length), 'base64url');
      try {
        const nonce = bytes.subarray(0, NONCE_BYTES);
        const tag = bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
        const decipher = createDecipheriv(CIPHER, secret, nonce, { authTagLength: TAG_BYTES })
          .setAAD(place(region, keyDigest))
          .setAuthTag(tag);
        const opened = [decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()];
        return Buffer.concat(opened).toString('utf8');
      } catch {
        throw new StoredDataInvalidError({
          code: 'stored.seal_refused',
          region,
          message:
            'A stored row does not open: another key wrote it, it was changed, or it was moved here from another row or region. Pass the key it was written with.',
        });
      }
    },
  };
}

function secretOf(key: unknown): KeyObject {
  if (key instanceof Uint8Array && key.byteLength === 32) return createSecretKey(key);
  throw new ConfigurationError({
    message:
      "'key' must be 32 bytes, as randomBytes(32) gives them. Keep it where secrets are kept, and away from what it encrypts.",
  });
}

function place(region: Region, keyDigest: string): Buffer {
  return Buffer.from(`twinshore.tokens.v1|${region}|${keyDigest}`);
}
