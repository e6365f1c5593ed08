import { TwinshoreError, type TwinshoreErrorOptions } from './twinshore-error.ts';

/**
 * A page named itself as its own successor, so going on would never end. Code `paging.loop`.
 *
 * @public
 */
export class PagingLoopError extends TwinshoreError {
  static override readonly kind: string = 'PagingLoopError';

  constructor(options: TwinshoreErrorOptions) {
    super('paging.loop', options);
  }
}
