import { ConfigurationError } from '../errors/configuration-error.ts';
import { assertRegion } from '../regions/assert-region.ts';
import type { Region } from '../regions/region.ts';
import type { EventCredentials } from './credentials.ts';
import { hideSecrets } from './hide-secrets.ts';
import { isTokenText } from './token-text.ts';

/**
 * Makes credentials for the Events API. Nothing in a token or pixel code shows its side, so `region` is your
 * declaration; `describe()` marks it as declared.
 *
 * @throws {@link RegionUnknownError} `region.unknown`
 * @throws {@link ConfigurationError} `config.invalid` without a token or a list of event sources, and for blanks or control characters in them
 * @public
 */
export function eventCredentials<R extends Region>(
  options: Pick<EventCredentials<R>, 'region' | 'accessToken' | 'sources'>,
): EventCredentials<R> {
  const { region, accessToken, sources: given } = options;
  assertRegion(region);
  const sources = Object.freeze(Array.isArray(given) ? [...given] : []);
  if (!isTokenText(accessToken) || sources.length === 0 || !sources.every(isTokenText)) {
    throw new ConfigurationError({
      region,
      message:
        'Event credentials need an access token and a list of at least one event source id (a pixel code, app id or event set id), each as text without blanks, line ends or control characters.',
    });
  }
  return hideSecrets(
    { specVersion: 'v1', family: 'business', region, accessToken, sources } as const,
    () => ({ family: 'business', region, sources, basis: 'declared' }),
    ['accessToken'],
  );
}
