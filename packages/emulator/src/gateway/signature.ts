import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Whether a request was signed with the app's secret. Written apart from the SDK's own signing, so that a mistake
 * there is noticed here.
 *
 * @param body - the bytes that arrived; none for multipart, which is not signed
 */
export function isSigned(secret: string, path: string, query: URLSearchParams, body: Uint8Array): boolean {
  const names = [...new Set(query.keys())]
    .filter((name) => name !== 'sign' && name !== 'access_token')
    .sort();
  const hmac = createHmac('sha256', secret);
  hmac.update(secret + path + names.map((name) => name + query.getAll(name).join(',')).join(''));
  const expected = hmac.update(body).update(secret).digest('hex');
  const given = query.get('sign') ?? '';
  // Compared as text, because the platform takes lower-case hex only.
  return given.length === expected.length && timingSafeEqual(Buffer.from(given), Buffer.from(expected));
}
