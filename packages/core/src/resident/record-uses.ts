import { processState } from '../digest/process-state.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { EvidenceRequiredError } from '../errors/evidence-required-error.ts';
import type { EvidenceRecord, EvidenceSink } from '../ports/evidence-sink.ts';
import type { Region } from '../regions/region.ts';
import type { ResidencyContext } from './residency-context.ts';
import type { RevealOptions } from './resident.ts';
import type { ResidentOrigin } from './resident-origin.ts';

interface Entry {
  readonly region: Region;
  readonly context: ResidencyContext;
  readonly labels: Record<string, number>;
}

const UNRECORDED = 'residency.unrecorded_reveal';

/**
 * Records that values are opened: one record for each region and sink. Values may be given out once it resolves.
 *
 * @throws {@link ConfigurationError} `config.invalid` without a purpose
 * @throws {@link EvidenceRequiredError} `evidence.required` when recording is required and there is no sink, or
 * when a sink could not keep the record
 */
export async function recordUses(uses: readonly ResidentOrigin[], options: RevealOptions): Promise<void> {
  const purpose: unknown = options?.purpose;
  if (typeof purpose !== 'string' || purpose.trim() === '') {
    throw new ConfigurationError({
      message:
        "Opening personal data needs a purpose, which is kept in the record: reveal({ purpose: 'print the packing slip' }).",
    });
  }
  const entries = group(uses);
  for (const { region, context } of entries) {
    if (context.evidence !== undefined) continue;
    if (context.requirement === 'required') throw noSink(region);
    warnOnce(context);
  }
  for (const entry of entries) {
    if (entry.context.evidence !== undefined) await append(entry.context.evidence, entry, purpose);
  }
}

function group(uses: readonly ResidentOrigin[]): Entry[] {
  const entries: Entry[] = [];
  for (const { region, label, context } of uses) {
    let entry = entries.find((one) => one.region === region && sharesSink(one.context, context));
    if (entry === undefined) {
      entry = { region, context, labels: {} };
      entries.push(entry);
    }
    entry.labels[label] = (entry.labels[label] ?? 0) + 1;
  }
  return entries;
}

function sharesSink(one: ResidencyContext, other: ResidencyContext): boolean {
  return one === other || (one.evidence === other.evidence && one.requirement === other.requirement);
}

async function append(sink: EvidenceSink, entry: Entry, purpose: string): Promise<void> {
  const { region, labels, context } = entry;
  const atMs = context.clock?.now() ?? Date.now();
  const record: EvidenceRecord = { specVersion: 'v1', kind: 'reveal', atMs, region, purpose, labels };
  try {
    await sink.append(record);
  } catch (cause) {
    throw new EvidenceRequiredError({
      message:
        'The evidence sink could not keep the record, so nothing was opened. See the cause, mend the sink and try again.',
      retryable: true,
      region,
      cause,
    });
  }
}

function noSink(region: Region): EvidenceRequiredError {
  return new EvidenceRequiredError({
    message:
      "Recording is required (evidenceRequirement: 'required') and no evidence sink is configured, so nothing was opened. Pass a sink to the transport or codec.",
    region,
  });
}

function warnOnce(context: ResidencyContext): void {
  const { warned } = processState();
  if (warned.has(UNRECORDED)) return;
  warned.add(UNRECORDED);
  const message =
    'Personal data was opened and no evidence sink is configured, so there is no record of it. Pass a sink to the transport or codec. This is said once.';
  if (context.logger !== undefined) {
    context.logger.log({ level: 'warn', event: UNRECORDED, message });
  } else {
    (globalThis as { console?: { warn(text: string): void } }).console?.warn(`[twinshore] ${message}`);
  }
}
