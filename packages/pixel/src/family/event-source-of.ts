/** How requests of `events.track` begin, so that their events need not be read. */
const START = /^\{"event_source":"[a-z]+","event_source_id":("(?:[^"\\]|\\.)*")/;

/**
 * The event source that the body of a request names, or `undefined` when it names none.
 */
export function eventSourceOf(body: string | Uint8Array | undefined): string | undefined {
  if (body === undefined || body.length === 0) return undefined;
  const text = typeof body === 'string' ? body : new TextDecoder().decode(body);
  const quoted = START.exec(text)?.[1];
  const id: unknown = quoted === undefined ? parsed(text)?.event_source_id : JSON.parse(quoted);
  return typeof id === 'string' ? id : undefined;
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(text) as Record<string, unknown> | undefined;
  } catch {
    return undefined;
  }
}
