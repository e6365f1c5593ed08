/// <reference types="node" />
import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';

/** A process signs with a handful of secrets: one for each app, and the old one while it rotates. */
const KEPT_KEYS = 16;

const keys = new Map<string, KeyObject>();

/**
 * HMAC-SHA256 in lower-case hex.
 *
 * @param secret - the key, as text
 * @param message - its parts in order; text counts as UTF-8
 */
export function hmacSha256Hex(secret: string, ...message: readonly (string | Uint8Array)[]): string {
  const hmac = createHmac('sha256', keys.get(secret) ?? keep(secret));
  for (const part of message) hmac.update(part);
  return hmac.digest('hex');
}

function keep(secret: string): KeyObject {
  const key = createSecretKey(secret, 'utf8');
  if (keys.size >= KEPT_KEYS) keys.delete(keys.keys().next().value as string);
  keys.set(secret, key);
  return key;
}
