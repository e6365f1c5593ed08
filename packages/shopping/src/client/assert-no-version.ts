import { ConfigurationError, type RequestOptions } from '@twinshore/core';

/**
 * Stops where a version is asked for that would change nothing: each method has versions of its own, and an operation
 * is of one version.
 *
 * @param where - what the options are for, as the message names it
 * @throws {@link ConfigurationError} `config.invalid`
 */
export function assertNoVersion(options: RequestOptions | undefined, where: string): void {
  const { apiVersion } = (options ?? {}) as { readonly apiVersion?: unknown };
  if (apiVersion === undefined) return;
  throw new ConfigurationError({
    message: `The option 'apiVersion' means nothing ${where}. Pass it to the method that is to call another version, or send the operation of that version with shop.request().`,
  });
}
