import { ConfigurationError, type Region, type RequestOptions, type Transport } from '@twinshore/core';

/**
 * The shop whose orders are followed: a checkpoint is of one shop, so it has to be known before the first call.
 *
 * @throws ConfigurationError `config.invalid` when it could be several
 */
export async function shopOfMirror<R extends Region>(
  transport: Transport<R>,
  options: RequestOptions | undefined,
): Promise<string> {
  if (options?.shop !== undefined) return options.shop;
  const known = transport.shops();
  const shops = known.length > 0 ? known : await transport.prove({ signal: options?.signal });
  const [only] = shops;
  if (only !== undefined && shops.length === 1) return only.id;
  throw new ConfigurationError({
    region: transport.region,
    message: `The credentials cover ${shops.length} shops, and a mirror follows one. Name it as 'shop'.`,
  });
}
