import { TwinshoreError, type TwinshoreErrorOptions } from './twinshore-error.ts';

/**
 * The platform does not accept the token, app or scope, or an authorization failed. Codes begin with `auth.` or the family's name.
 *
 * @public
 */
export class AuthenticationError extends TwinshoreError {
  static override readonly kind: string = 'AuthenticationError';

  constructor(options: TwinshoreErrorOptions) {
    super('auth.refused', options);
  }
}
