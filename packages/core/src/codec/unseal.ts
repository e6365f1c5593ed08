import { StoredDataInvalidError } from '../errors/stored-data-invalid-error.ts';
import type { SealContext, Sealer } from '../ports/sealer.ts';
import { invalidText } from './invalid-text.ts';

/**
 * A closed value or link as it is stored, before anything of it was checked.
 */
export interface StoredSecret {
  readonly $resident?: unknown;
  readonly $link?: unknown;
  readonly plain?: unknown;
  readonly sealer?: unknown;
  readonly sealed?: unknown;
}

/**
 * What was stored, at once, or by asking the sealer later.
 */
export type Unsealed =
  | { readonly value: unknown; readonly later?: undefined }
  | { readonly later: () => Promise<unknown> };

/**
 * Reads a stored value. With a sealer, only what was sealed is believed: a plain value may have been put in.
 *
 * @throws {@link StoredDataInvalidError} `stored.invalid`, `stored.not_sealed`, `stored.seal_refused`
 */
export function unseal(stored: StoredSecret, context: SealContext, sealer: Sealer | undefined): Unsealed {
  const names = Object.keys(stored).length;
  if (Object.hasOwn(stored, 'plain') && names === 2) {
    if (sealer !== undefined) throw notSealed(context);
    return { value: stored.plain };
  }
  const { sealed, sealer: id } = stored;
  if (names !== 3 || typeof sealed !== 'string' || typeof id !== 'string') {
    throw invalidText('holds a value that is neither plain nor sealed');
  }
  if (sealer === undefined) {
    throw refused(context, 'is sealed and this codec has no sealer. Configure the sealer it was stored with');
  }
  if (sealer.id !== id) {
    throw refused(
      context,
      'was sealed by another sealer than the one configured. Configure the one it was stored with',
    );
  }
  return { later: () => open(sealed, context, sealer) };
}

async function open(sealed: string, context: SealContext, sealer: Sealer): Promise<unknown> {
  let plain: string;
  try {
    plain = await sealer.open(sealed, context);
  } catch (cause) {
    throw refused(
      context,
      'was refused by the sealer: it was changed, or sealed for another place. See the cause',
      cause,
    );
  }
  try {
    return JSON.parse(plain);
  } catch {
    throw invalidText('holds a sealed value that no codec wrote');
  }
}

function refused({ region, label }: SealContext, why: string, cause?: unknown): StoredDataInvalidError {
  return new StoredDataInvalidError({
    code: 'stored.seal_refused',
    message: `A stored value (${label}) ${why}.`,
    region,
    cause,
  });
}

function notSealed({ region, label }: SealContext): StoredDataInvalidError {
  return new StoredDataInvalidError({
    code: 'stored.not_sealed',
    message: `A stored value (${label}) is plain, and this codec trusts sealed values only. To take over data from before the sealer, read it with a codec without one and store it again.`,
    region,
  });
}
