/**
 * What the platform is about to answer, before faults change it.
 */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON text, or what a page or file holds. */
  readonly body: string | Uint8Array<ArrayBuffer>;
  /** The code in the body, for the journal. */
  readonly code?: number;
}

/** Makes an answer in the envelope that all of the platform's APIs use. */
export function enveloped(
  status: number,
  envelope: {
    readonly code: number;
    readonly message: string;
    readonly data: unknown;
    readonly request_id: string;
  },
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return {
    status,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'x-tt-logid': envelope.request_id,
      ...headers,
    },
    body: JSON.stringify(envelope),
    code: envelope.code,
  };
}

/** Turns an answer into what goes out. */
export function toResponse({ status, headers, body }: Answer): Response {
  return new Response(body, { status, headers });
}
