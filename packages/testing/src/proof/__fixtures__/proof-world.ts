import type { EndpointOverrides, Region } from '@twinshore/core';
import type { SideEvidence } from './side-evidence.ts';

/** What every world of the proof has: evidence of both sides, and hosts of both. */
export interface ProofWorld {
  readonly evidence: Readonly<Record<Region, SideEvidence>>;
  /** A side's endpoints where calls are answered. */
  answering(region: Region): EndpointOverrides<Region>;
  /** A side's endpoints where nothing of the other side may arrive. */
  watched(region: Region): EndpointOverrides<Region>;
}
