import type { ResponseMeta } from './response-meta.ts';

/**
 * A call under way: a promise of its data, which also tells about the response when asked.
 *
 * @public
 */
export interface Call<T> extends Promise<T> {
  withResponse(): Promise<{ readonly data: T; readonly response: ResponseMeta }>;
}
