import { createHmac } from 'node:crypto';

/** What the signature of the contract's API family covers: everything that identifies a request, and its body. */
export interface SignedParts {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | undefined;
}

/** The signature of the contract's API family, in lower-case hex. */
export function contractSignature(secret: string, { method, path, query, body }: SignedParts): string {
  const names = Object.keys(query).filter((name) => name !== 'sign');
  const hmac = createHmac('sha256', secret);
  hmac.update(`${method} ${path} ${JSON.stringify(names.sort().map((name) => [name, query[name]]))} `);
  if (body !== undefined) hmac.update(body);
  return hmac.digest('hex');
}
