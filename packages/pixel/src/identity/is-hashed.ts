const DIGEST = /^[0-9a-f]{64}$/i;

/**
 * Tells whether a text looks like a SHA-256 digest: 64 hex digits, in capitals too. It is the test of both of
 * TikTok's own tag templates. Confidence: documented. A digest of a digest cannot be told from a digest.
 *
 * @public
 */
export function isHashed(text: string): boolean {
  return DIGEST.test(text);
}
