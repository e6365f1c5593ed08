const BODIES = new WeakMap<Request, Uint8Array<ArrayBuffer>>();

/**
 * Notes the body of a request that its class has no room for: that of a GET, which HTTP allows and some clients send.
 */
export function noteBody(request: Request, body: Uint8Array<ArrayBuffer>): void {
  BODIES.set(request, body);
}

/** The bytes that came with a request. */
export async function bodyOf(request: Request): Promise<Uint8Array<ArrayBuffer>> {
  return BODIES.get(request) ?? new Uint8Array(await request.arrayBuffer());
}
