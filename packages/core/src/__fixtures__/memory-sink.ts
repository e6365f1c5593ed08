import type { EvidenceRecord, EvidenceSink } from '../ports/evidence-sink.ts';

/** A sink that keeps records in memory. */
export function memorySink(): EvidenceSink & { readonly records: EvidenceRecord[] } {
  const records: EvidenceRecord[] = [];
  return {
    records,
    async append(record) {
      records.push(record);
    },
  };
}
