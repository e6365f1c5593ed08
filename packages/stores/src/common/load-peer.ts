import { ConfigurationError } from '@twinshore/core';

const MISSING: ReadonlySet<unknown> = new Set(['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND']);

/**
 * Loads a package that only some stores need.
 *
 * @throws {@link ConfigurationError} `config.peer_missing` when it is not installed
 */
export async function loadPeer<T>(name: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if (!MISSING.has((error as { readonly code?: unknown } | undefined)?.code)) throw error;
    throw new ConfigurationError({
      code: 'config.peer_missing',
      cause: error,
      message: `These stores need the package '${name}', which is not installed. Install it beside @twinshore/stores: npm install ${name}`,
    });
  }
}
