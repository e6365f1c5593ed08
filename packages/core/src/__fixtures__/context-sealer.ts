import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { SealContext, Sealer } from '../ports/sealer.ts';

/** A sealer with AES-256-GCM, bound to its context as associated data. */
export function contextSealer(id: string, key = randomBytes(32)): Sealer {
  const bound = ({ region, label }: SealContext) => Buffer.from(`${region}\n${label}`);
  return {
    id,
    async seal(plain, context) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(bound(context));
      const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
    },
    async open(sealed, context) {
      const bytes = Buffer.from(sealed, 'base64');
      const cipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12)).setAAD(bound(context));
      cipher.setAuthTag(bytes.subarray(12, 28));
      return Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]).toString('utf8');
    },
  };
}
