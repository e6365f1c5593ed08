import { type ApiFamily, ConfigurationError, type RequestOptions } from '@twinshore/core';
import { callLimits } from '../call/call-limits.ts';
import { CallRecord } from '../call/call-record.ts';
import type { TransportParts } from '../call/transport-parts.ts';
import { withinLimits } from '../call/within-limits.ts';
import { aborted } from '../engines/aborted.ts';
import { proveAccount } from './prove-account.ts';

/**
 * Asks the platform anew what each token covers.
 *
 * @param families - the API families the transport was told of
 * @throws {@link ConfigurationError} `config.invalid` when no family is known yet to ask through
 */
export async function proveAll(
  parts: TransportParts,
  families: readonly ApiFamily[],
  options: RequestOptions | undefined,
): Promise<void> {
  const { region, settings, book } = parts;
  const limits = callLimits(settings, options, settings.maxResponseBytes);
  const record = new CallRecord('prove', region, '');
  const { signal } = limits;
  for (const entry of book.accounts) {
    if (signal?.aborted) throw aborted(signal, record);
    const family = entry.family ?? families.find(({ id }) => id === entry.credentials.family);
    if (family === undefined) {
      throw new ConfigurationError({
        region,
        message: `Nothing was sent through this transport yet, so it does not know API family '${entry.credentials.family}', through which credentials are proved. Make the transport with the option families: [shopFamily], or make a call first: it proves them by itself.`,
      });
    }
    await withinLimits(proveAccount(parts, entry, family), record, limits);
  }
}
