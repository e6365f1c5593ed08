import { ResidencyViolationError } from '../errors/residency-violation-error.ts';
import { StoredDataInvalidError } from '../errors/stored-data-invalid-error.ts';
import { isRegion, type Region } from '../regions/region.ts';
import { CODEC_VERSION, type StoredEnvelope } from './codec-format.ts';
import { invalidText } from './invalid-text.ts';

/**
 * Checks the envelope of stored text and gives what is inside.
 *
 * @throws {@link ResidencyViolationError} `residency.violation` for text of the other side
 * @throws {@link StoredDataInvalidError} `stored.invalid`, `stored.version_unknown`
 */
export function openEnvelope(text: string, region: Region): unknown {
  const envelope = parse(text) as Partial<StoredEnvelope> | null;
  if (typeof envelope !== 'object' || envelope === null || typeof envelope.twinshore !== 'string') {
    throw invalidText('was not written by a codec');
  }
  if (envelope.twinshore !== CODEC_VERSION) {
    throw new StoredDataInvalidError({
      code: 'stored.version_unknown',
      message: `The stored text has a format this version does not know; it knows '${CODEC_VERSION}'. Read it with the newest @twinshore/core.`,
      region,
    });
  }
  if (!isRegion(envelope.region)) throw invalidText('names no region');
  if (envelope.region !== region) {
    throw new ResidencyViolationError({
      message: `The stored text is of side '${envelope.region}' and this codec is of side '${region}'. Nothing of it was read. Find out how it came into this store.`,
      region,
    });
  }
  if (!Object.hasOwn(envelope, 'data') || Object.keys(envelope).length !== 3)
    throw invalidText('has another envelope');
  return envelope.data;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes the text, which may hold personal data.
    throw invalidText('is no JSON');
  }
}
