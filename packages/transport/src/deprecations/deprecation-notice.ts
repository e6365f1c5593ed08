import type { Region } from '@twinshore/core';

/**
 * That an operation which is called comes to its end.
 *
 * @public
 */
export interface DeprecationNotice {
  /** The id of the operation. */
  readonly operation: string;
  readonly region: Region;
  /** When the platform stops answering: an ISO date or time, where it is known. */
  readonly sunset: string | undefined;
  /** Since when it should no longer be used: an ISO date or time, where it is known. */
  readonly deprecatedSince: string | undefined;
  /** The id of the operation that takes its place. */
  readonly replacement: string | undefined;
  /** File and line of the call, such as `/app/src/payouts.ts:12`; absent where it cannot be told. */
  readonly caller: string | undefined;
  /** Whether our catalogue or the platform's own answer says so. */
  readonly source: 'catalogue' | 'response';
  /** A page about it that the platform links to. */
  readonly link: string | undefined;
}
