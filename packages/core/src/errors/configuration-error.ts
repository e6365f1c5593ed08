import { TwinshoreError, type TwinshoreErrorOptions } from './twinshore-error.ts';

/**
 * Something was set up in a way that cannot work. Nothing was sent. Code `config.invalid`.
 *
 * @public
 */
export class ConfigurationError extends TwinshoreError {
  static override readonly kind: string = 'ConfigurationError';

  constructor(options: TwinshoreErrorOptions) {
    super('config.invalid', options);
  }
}
