/**
 * An answer that a {@link TestServer} gives, right or broken in one of the ways real servers are.
 *
 * - `json`: a body written by `JSON.stringify`, or sent as it stands when `text` is given (for numbers that
 *   JavaScript cannot hold)
 * - `html`: an error page where JSON was promised
 * - `bytes`: a file
 * - `empty`: a status without a body
 * - `redirect`: a `location` to somewhere else
 * - `huge`: a JSON text of at least `size` bytes, streamed without a length
 * - `truncated`: the connection ends before the announced length, or inside a chunk
 * - `reset`: the connection is torn down, before the head or in the middle of the body
 * - `delay`: waits, then gives another answer
 * - `stall`: sends the head and a part of the body, then nothing more
 * - `hang`: never answers
 *
 * @public
 */
export type CannedResponse =
  | (Head & { readonly kind: 'json'; readonly body?: unknown; readonly text?: string })
  | (Head & { readonly kind: 'html'; readonly title?: string })
  | (Head & { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly contentType?: string })
  | (Head & { readonly kind: 'empty' })
  | (Head & { readonly kind: 'redirect'; readonly location: string })
  | (Head & { readonly kind: 'huge'; readonly size: number })
  | (Head & { readonly kind: 'truncated'; readonly text: string; readonly how?: 'length' | 'chunk' })
  | { readonly kind: 'reset'; readonly when?: 'before-head' | 'in-body' }
  | { readonly kind: 'delay'; readonly ms: number; readonly then: CannedResponse }
  | { readonly kind: 'stall'; readonly text: string }
  | { readonly kind: 'hang' };

interface Head {
  /** HTTP status. @defaultValue 200, 302 for `redirect`, 204 for `empty`, 502 for `html` */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}
