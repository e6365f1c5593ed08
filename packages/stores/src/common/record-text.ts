import {
  type AuthorizationStatus,
  type Region,
  RegionMismatchError,
  StoredDataInvalidError,
  type TokenRecord,
} from '@twinshore/core';

const FORM = 1;

const STATUSES: ReadonlySet<unknown> = new Set<AuthorizationStatus>([
  'active',
  'reauthorization_required',
  'deauthorized',
]);

/** A record with the place it belongs to. */
interface PlacedRecord extends TokenRecord {
  readonly key: string;
}

/** Writes a record, with its region and key, so that it is known again wherever it turns up. */
export function writeRecord(region: Region, key: string, record: TokenRecord): string {
  return JSON.stringify({ form: FORM, region, key, ...record });
}

/**
 * Reads a record.
 *
 * @throws {@link RegionMismatchError} `region.mismatch` for a row that was written for the other side
 * @throws {@link StoredDataInvalidError} `stored.invalid`, `stored.version_unknown`
 */
export function readRecord(text: string, region: Region): PlacedRecord {
  const value = parse(text);
  if (typeof value?.form === 'number' && value.form > FORM) {
    throw new StoredDataInvalidError({
      code: 'stored.version_unknown',
      region,
      message: 'A stored row was written by a newer version of the package. Update the reader first.',
    });
  }
  if (value === undefined || value.form !== FORM || typeof value.key !== 'string' || !isRecord(value)) {
    throw new StoredDataInvalidError({
      region,
      message: 'A stored row is no token record, or was changed. Nothing of it was used.',
    });
  }
  if (value.region !== region) {
    throw new RegionMismatchError({
      region,
      message: `A stored row belongs to region '${String(value.region)}' and was found under '${region}'. It was not given out. Find out who moved it.`,
    });
  }
  const { key, tokens, status, statusSinceMs, authorizedAtMs, intent, shops } = value;
  return {
    key,
    tokens,
    status,
    statusSinceMs,
    authorizedAtMs,
    intent,
    shops: shops.map(({ id, deauthorizedAtMs }) => ({ id, deauthorizedAtMs })),
  };
}

type Parsed = Partial<Record<keyof PlacedRecord | 'form' | 'region', unknown>>;

function parse(text: string): Parsed | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: Parsed): value is Parsed & PlacedRecord {
  const { tokens, status, statusSinceMs, shops } = value;
  return (
    typeof tokens === 'object' &&
    tokens !== null &&
    STATUSES.has(status) &&
    typeof statusSinceMs === 'number' &&
    Array.isArray(shops) &&
    shops.every((shop: { readonly id?: unknown } | null) => typeof shop?.id === 'string')
  );
}
