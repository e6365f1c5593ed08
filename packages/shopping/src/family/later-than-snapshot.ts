import type { Confidence, Provenance } from '@twinshore/core';

/**
 * Where operations are known from that came after the description the catalogue is generated from: the official
 * change log and what clients of others show.
 */
export function laterThanSnapshot(confidence: Confidence): Provenance {
  return { source: 'official change log and public clients', observed: '2026-10', confidence };
}
