import type { Region } from '../regions/region.ts';

/**
 * Takes the record of every use of personal data.
 *
 * @public
 */
export interface EvidenceSink {
  /** Must have kept the record when it resolves; the value is given out only after that. */
  append(record: EvidenceRecord): Promise<void>;
}

/**
 * What is recorded of a use of personal data. It never holds the data.
 *
 * @public
 */
export interface EvidenceRecord {
  readonly specVersion: 'v1';
  readonly kind: 'reveal';
  /** Milliseconds since 1970. */
  readonly atMs: number;
  readonly region: Region;
  readonly purpose: string;
  /** Each label that was opened, with how many values carried it. */
  readonly labels: Readonly<Record<string, number>>;
}
