import type { Classification, Confidence } from '@twinshore/core';

/**
 * What is known of a code that the platform documents.
 *
 * @public
 */
export interface ShopErrorCode extends Pick<Classification, 'kind' | 'retry' | 'recovery'> {
  /** The platform's code, as `ApiError.apiCode` has it. */
  readonly apiCode: number;
  /** The `code` of our error; absent where the HTTP status decides, which mostly leads to `shop.rejected`. */
  readonly code: string | undefined;
  /** The part of the API it comes from, such as `products`. */
  readonly domain: string | undefined;
  /** What it is about, such as `the category`. */
  readonly about: string;
  /** What to do about it, as a sentence or two. */
  readonly advice: string;
  /**
   * How far the reading can be trusted. That a code exists and where is documented; what it means for a program is
   * `documented` for those that errors explain, else `inferred` from the words of the documentation.
   */
  readonly confidence: Confidence;
  /** The operations it is documented for, by method and path; others may give it as well. */
  readonly operations: readonly string[];
}
