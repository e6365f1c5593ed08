import * as z from 'zod';

/**
 * The leaves of responses. They are lenient: what has no value may be absent or `null`, and a value that is new to
 * an enumeration is text like any other.
 */
export const text = z.string().nullish();
export const whole = z.number().nullish();
export const flag = z.boolean().nullish();
export const texts = z.array(z.string()).nullish();
