import * as z from 'zod';

/** An id of the platform: decimal text, because a number would lose digits above 2^53 (documented). */
export const id = z
  .string({ error: 'an id is text of digits; as a number it would lose digits above 2^53' })
  .regex(/^\d{1,20}$/, 'an id is text of digits');

/** A moment in whole seconds since 1970; milliseconds are refused, which would lie in the far future. */
export const seconds = z
  .int({ error: 'a time is whole seconds since 1970' })
  .min(0)
  .max(99_999_999_999, 'a time is in seconds, not in milliseconds');

/** An amount or measure as decimal text. */
export const decimal = z
  .string({ error: 'an amount is decimal text' })
  .regex(/^\d{1,15}(?:\.\d{1,9})?$/, 'an amount is decimal text such as 1.25');

/** The number of items on a page. */
export const pageSize = z.int().min(1).max(100);

/** The place a page begins at: opaque text of the platform. */
export const pageToken = z.string().min(1).max(4096).optional();
