import type { Region } from '../regions/region.ts';

/**
 * Encrypts values for storage under a key that its region holds.
 *
 * @public
 */
export interface Sealer {
  /** Names the sealer in what it seals, so that the right one opens it. */
  readonly id: string;
  seal(plain: string, context: SealContext): Promise<string>;
  /** Must refuse text that was sealed under another context. */
  open(sealed: string, context: SealContext): Promise<string>;
}

/**
 * What a sealed value is bound to.
 *
 * @public
 */
export interface SealContext {
  readonly region: Region;
  readonly label: string;
}
