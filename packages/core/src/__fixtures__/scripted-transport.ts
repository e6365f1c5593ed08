import type { Region } from '../regions/region.ts';
import type { Transport } from '../transport/transport.ts';

interface Sent {
  readonly operation: string;
  readonly input: Record<string, unknown>;
  readonly options: unknown;
}

/** A transport whose answers are scripted; it notes what was sent. */
export function scriptedTransport<R extends Region>(
  region: R,
  answer: (input: Record<string, unknown>, call: number) => unknown,
): Transport<R> & { readonly sent: Sent[] } {
  const sent: Sent[] = [];
  const send = async (operation: { id: string }, input: Record<string, unknown>, options: unknown) => {
    sent.push({ operation: operation.id, input, options });
    return answer(input, sent.length);
  };
  return { specVersion: 'v1', region, residency: {}, send, sent } as unknown as Transport<R> & {
    sent: Sent[];
  };
}
