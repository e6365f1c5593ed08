/**
 * Sends one webhook and gives the HTTP status of the answer. Rejects when none came.
 */
export type WebhookSender = (url: string, request: WebhookRequest) => Promise<number>;

/** A webhook on its way. */
export interface WebhookRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  readonly signal: AbortSignal;
}

/** Sends with the runtime's own fetch. Redirects are an answer other than 200 and are not followed. */
export const fetchSender: WebhookSender = async (url, { headers, body, signal }) => {
  const response = await fetch(url, {
    method: 'POST',
    headers,
    body: body as Uint8Array<ArrayBuffer>,
    signal,
    redirect: 'manual',
  });
  await response.arrayBuffer();
  return response.status;
};
