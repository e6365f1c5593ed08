import { TwinshoreError, type TwinshoreErrorOptions } from './twinshore-error.ts';

/**
 * A webhook was not signed with any of the secrets it could have been signed with, or contradicts its region. Codes begin with `webhook.`.
 *
 * @public
 */
export class WebhookSignatureError extends TwinshoreError {
  static override readonly kind: string = 'WebhookSignatureError';

  constructor(options: TwinshoreErrorOptions) {
    super('webhook.signature_invalid', options);
  }
}
