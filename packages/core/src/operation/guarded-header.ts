/** Headers that say who is calling, where a request goes, through whom it came or how long it is. */
const GUARDED: ReadonlySet<string> = new Set([
  'x-tts-access-token',
  'access-token',
  'authorization',
  'cookie',
  'host',
  'content-type',
  'content-length',
  'content-encoding',
  'transfer-encoding',
  'connection',
  'keep-alive',
  'upgrade',
  'http2-settings',
  'te',
  'trailer',
  'expect',
  'forwarded',
  'via',
  'x-host',
  'x-original-host',
  'x-original-url',
  'x-rewrite-url',
  'x-real-ip',
  'x-http-method-override',
]);

const NAME = /^[!#$%&'*+.^_`|~0-9a-z-]+$/;

/**
 * Tells whether a header is left to the transport, because identity, host or framing of a request rest on it. A name
 * that HTTP does not allow is one as well.
 */
export function isGuardedHeader(given: string): boolean {
  const name = given.toLowerCase();
  return GUARDED.has(name) || /^(?:proxy|x-forwarded|sec)-/.test(name) || !NAME.test(name);
}
