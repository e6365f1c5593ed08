import { ConfigurationError } from '@twinshore/core';

/**
 * Reads the address of an HTTP proxy.
 *
 * @throws {@link ConfigurationError} `config.invalid`; the message does not repeat the address, which may hold a password
 */
export function assertProxyAddress(proxy: string): URL {
  let url: URL;
  try {
    url = new URL(proxy);
  } catch {
    throw refusal('it is not an address such as http://proxy.example:3128');
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw refusal('its scheme is neither http: nor https:');
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    throw refusal('it holds more than scheme, user, host and port');
  }
  return url;
}

function refusal(why: string): ConfigurationError {
  return new ConfigurationError({ message: `The proxy cannot be used: ${why}.` });
}
