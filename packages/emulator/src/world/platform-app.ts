import type { Region } from '@twinshore/core';

/**
 * An app as registered with the platform.
 */
export interface PlatformApp {
  /** What it is called in the seed: `us`, `global` or `cross-border`. */
  readonly name: string;
  readonly key: string;
  readonly secret: string;
  /** The id of its listing, which the authorize page takes. */
  readonly serviceId: string;
  /** The partner centre it was registered in, and so the host of its authorize page. */
  readonly centre: Region;
  /** The sides whose shops it may act for. */
  readonly serves: readonly Region[];
  readonly scopes: readonly string[];
  /** Where the authorize page sends the seller back to. */
  redirectUrl: string | undefined;
}
