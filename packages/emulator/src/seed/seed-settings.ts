import type { Market } from '@twinshore/core';

/**
 * What the seed assumes where no source says how the real platform does it.
 *
 * @public
 */
export interface SeedSettings {
  /** What codes and tokens of a British seller begin with. @defaultValue 'GCP_' (seen on ciphers, inferred for tokens) */
  readonly britishTokenPrefix?: string;
  /** What codes and tokens of a cross-border seller begin with. @defaultValue 'ROW_' (unknown) */
  readonly crossBorderTokenPrefix?: string;
  /** What the cipher of a cross-border seller's US shop begins with. @defaultValue 'TTP_' (inferred from one sample) */
  readonly crossBorderUsCipherPrefix?: string;
  /** The scopes that sellers grant. @defaultValue those of every operation the platform answers */
  readonly scopes?: readonly string[];
  /** More markets to have a shop in, each of a seller of its own. @defaultValue none */
  readonly markets?: readonly Market[];
  /** How many authorization codes each seller has ready. @defaultValue 3 */
  readonly codesPerSeller?: number;
  /** Where authorize pages send sellers back to. Without one the page shows the address it would send to. */
  readonly redirectUrl?: string;
}
