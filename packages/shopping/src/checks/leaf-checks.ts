import { isFileInput } from '@twinshore/core/internal';

/** The fields of an object under check. */
export type Fields = Readonly<Record<string, unknown>>;

/** An object that is no list. */
export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An id of the platform: decimal text, because a number would lose digits above 2^53 (documented). */
export function isDigits(value: unknown): boolean {
  return typeof value === 'string' && /^\d{1,20}$/.test(value);
}

/** An amount or measure as decimal text. */
export function isDecimal(value: unknown): boolean {
  return typeof value === 'string' && /^\d{1,15}(?:\.\d{1,9})?$/.test(value);
}

/** A moment in whole seconds since 1970; milliseconds are refused, which would lie in the far future. */
export function isSeconds(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= 99_999_999_999;
}

/** A whole number that is exact. */
export function isWhole(
  value: unknown,
  least = Number.MIN_SAFE_INTEGER,
  most = Number.MAX_SAFE_INTEGER,
): boolean {
  return Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;
}

/** A number. */
export function isNumber(
  value: unknown,
  least = Number.NEGATIVE_INFINITY,
  most = Number.POSITIVE_INFINITY,
): boolean {
  return Number.isFinite(value) && (value as number) >= least && (value as number) <= most;
}

/** Text, of a certain length where one is given. */
export function isText(value: unknown, least = 0, most = Number.POSITIVE_INFINITY): value is string {
  return typeof value === 'string' && value.length >= least && value.length <= most;
}

/** True or false. */
export function isFlag(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

/** A file to upload: a `Blob`, bytes, or either with a name and a media type. */
export const isFile = isFileInput;
