/**
 * What notifications about authorizations carry.
 *
 * @public
 */
export interface AccountNotifications {
  /**
   * The seller withdrew the authorization: stop calling, and delete their buyers' personal data. It is this
   * notification that tells so for certain: code 105001 also stands for a token that was mistyped.
   */
  readonly 'seller-deauthorization': { readonly message?: string };
  /** Sent every day from 30 days before an authorization ends. */
  readonly 'upcoming-authorization-expiration': {
    readonly message?: string;
    readonly expiration_time?: string;
  };
  readonly 'creator-deauthorization': { readonly cancel_time?: string };
}
