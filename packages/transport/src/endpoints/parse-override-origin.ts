import { ConfigurationError, type Region, type Surface } from '@twinshore/core';
import { isLoopbackHost } from './loopback-host.ts';

/**
 * Reads an origin that takes the place of a table's own.
 *
 * @throws {@link ConfigurationError} `config.invalid` unless it is scheme, host and port of an `https:` address,
 * or of an `http:` address of this machine
 */
export function parseOverrideOrigin(region: Region, surface: Surface, value: unknown): string {
  const url = typeof value === 'string' ? parse(value) : undefined;
  if (url === undefined) refuse(region, surface, 'it is not an address such as https://proxy.example:8443');
  if (url.username !== '' || url.password !== '') refuse(region, surface, 'it holds a user name or password');
  if (url.protocol === 'http:') {
    if (!isLoopbackHost(url.hostname))
      refuse(region, surface, 'http: is accepted for this machine only; use https:');
  } else if (url.protocol !== 'https:') {
    refuse(region, surface, 'its scheme is not https:');
  }
  if (url.href !== `${url.origin}/`) refuse(region, surface, 'it holds more than scheme, host and port');
  return url.origin;
}

function parse(value: string): URL | undefined {
  try {
    return new URL(value);
  } catch {
    return undefined;
  }
}

function refuse(region: Region, surface: Surface, why: string): never {
  throw new ConfigurationError({
    region,
    message: `The origin that 'endpoints' gives for surface '${surface}' cannot be used: ${why}.`,
  });
}
