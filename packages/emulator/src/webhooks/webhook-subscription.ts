/**
 * An address that is told of what happens.
 */
export interface WebhookSubscription {
  readonly id: string;
  readonly url: string;
  readonly appKey: string;
  /** Set when a shop registered it; otherwise it is the app's own, for all its shops. */
  readonly shopId: string | undefined;
  /** The kinds it wants; all of them when absent. */
  readonly types: readonly number[] | undefined;
  readonly createdAtSeconds: number;
  updatedAtSeconds: number;
}
