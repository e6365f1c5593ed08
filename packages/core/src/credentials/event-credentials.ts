import { ConfigurationError } from '../errors/configuration-error.ts';
import { assertRegion } from '../regions/assert-region.ts';
import type { Region } from '../regions/region.ts';
import type { EventCredentials } from './credentials.ts';
import { hideSecrets } from './hide-secrets.ts';

/**
 * Makes credentials for the Events API. Nothing in a token or pixel code shows its side, so `region` is your
 * declaration; `describe()` marks it as declared.
 *
 * @throws {@link RegionUnknownError} `region.unknown`
 * @throws {@link ConfigurationError} `config.invalid` without a token or an event source
 * @public
 */
export function eventCredentials<R extends Region>(
  options: Pick<EventCredentials<R>, 'region' | 'accessToken' | 'sources'>,
): EventCredentials<R> {
  const { region, accessToken, sources } = options;
  assertRegion(region);
  if (accessToken === '' || sources.length === 0) {
    throw new ConfigurationError({
      region,
      message:
        'Event credentials need an access token and at least one event source id (a pixel code, app id or event set id).',
    });
  }
  return hideSecrets(
    { specVersion: 'v1', family: 'business', region, accessToken, sources: [...sources] } as const,
    () => ({ family: 'business', region, sources, basis: 'declared' }),
    ['accessToken'],
  );
}
