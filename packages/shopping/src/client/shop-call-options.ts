import type { RequestOptions } from '@twinshore/core';

/**
 * Options of a call that is made in the version of its method, or names it.
 *
 * @typeParam Version - the month stamp of the method's own version
 * @public
 */
export interface ShopCallOptions<Version extends string = string> extends RequestOptions {
  /** The version of the API to call. A method's own version stays for all of a major version of this package. */
  readonly apiVersion?: Version | undefined;
}

/**
 * Options of a call in another version than that of its method.
 *
 * @typeParam Version - the month stamp of the version to call
 * @public
 */
export interface ShopVersionOptions<Version extends string> extends RequestOptions {
  /** The version of the API to call. */
  readonly apiVersion: Version;
}
