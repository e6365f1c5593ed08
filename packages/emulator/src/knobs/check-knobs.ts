import { DEFAULT_KNOBS } from './default-knobs.ts';
import { KNOB_WORDS, OPTIONAL_KNOBS } from './knob-values-table.ts';
import type { Knobs } from './knobs.ts';
import { REFUSAL_CODES } from './refusal-codes-table.ts';

/**
 * Stops unless every name is a knob and every value one it can take. Settings may have come as JSON, where `null`
 * stands for no value.
 *
 * @throws RangeError
 */
export function checkKnobs(settings: Partial<Knobs>): void {
  for (const [name, value] of Object.entries(settings)) {
    if (!(name in DEFAULT_KNOBS)) {
      throw new RangeError(
        `'${name}' is no knob of the platform. Its knobs: ${Object.keys(DEFAULT_KNOBS).join(', ')}.`,
      );
    }
    const wanted = wantedBy(name as keyof Knobs, value);
    if (wanted !== undefined) {
      throw new RangeError(`The knob '${name}' takes ${wanted}, not ${JSON.stringify(value) ?? 'nothing'}.`);
    }
  }
}

/** Says what a knob takes when the value is something else. */
function wantedBy(name: keyof Knobs, value: unknown): string | undefined {
  const optional: Readonly<Record<string, string>> = OPTIONAL_KNOBS;
  if (name in optional) {
    const fits = value === undefined || value === null || typeof value === optional[name];
    return fits ? undefined : `a ${optional[name]} or null`;
  }
  const words = (KNOB_WORDS as Readonly<Record<string, readonly unknown[]>>)[name];
  if (words !== undefined) return words.includes(value) ? undefined : `one of ${words.join(', ')}`;
  switch (name) {
    case 'onHoldMarkets':
      return value === 'all' || isListOf(value, 'string') ? undefined : `'all' or a list of markets`;
    case 'webhookRetryMs':
    case 'webhookNumericIds':
      return isListOf(value, 'number') ? undefined : 'a list of numbers';
    case 'categoryTreeV2Markets':
      return isListOf(value, 'string') ? undefined : 'a list of markets';
    case 'refusalCodes':
      return isRecord(value) &&
        Object.entries(value).every(([key, code]) => key in REFUSAL_CODES && typeof code === 'number')
        ? undefined
        : `codes by name: ${Object.keys(REFUSAL_CODES).join(', ')}`;
    case 'quota':
      return isQuota(value) ? undefined : 'a limit and intervalSeconds';
    case 'operationQuotas':
      return isRecord(value) && Object.values(value).every(isQuota)
        ? undefined
        : 'a quota for each operation id';
    default: {
      const type = typeof DEFAULT_KNOBS[name];
      return typeof value === type ? undefined : `a ${type}`;
    }
  }
}

function isListOf(value: unknown, type: string): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === type);
}

function isQuota(value: unknown): boolean {
  return isRecord(value) && typeof value.limit === 'number' && typeof value.intervalSeconds === 'number';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
