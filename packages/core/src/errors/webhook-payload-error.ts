import { TwinshoreError, type TwinshoreErrorOptions } from './twinshore-error.ts';

/**
 * A webhook was signed rightly but is not a notification of a known form. Code `webhook.payload_invalid`.
 *
 * @public
 */
export class WebhookPayloadError extends TwinshoreError {
  static override readonly kind: string = 'WebhookPayloadError';

  constructor(options: TwinshoreErrorOptions) {
    super('webhook.payload_invalid', options);
  }
}
