import { ConfigurationError, REGIONS, type Region } from '@twinshore/core';

/**
 * The app a webhook may be signed by.
 *
 * @public
 */
export interface WebhookSecret {
  readonly appKey: string;
  /** The app's secret. */
  readonly secret: string;
}

/**
 * The apps of each side. Several on one side serve while a secret is rotated, or when several apps share an address.
 *
 * @public
 */
export interface WebhookSecrets {
  readonly us?: WebhookSecret | readonly WebhookSecret[] | undefined;
  readonly global?: WebhookSecret | readonly WebhookSecret[] | undefined;
}

/** A secret with the side it names. */
export interface RegionalSecret extends WebhookSecret {
  readonly region: Region;
}

/**
 * Lists the secrets of both sides.
 *
 * @throws ConfigurationError `config.invalid` when there is none, one is empty, or both sides have the same
 */
export function readWebhookSecrets(secrets: WebhookSecrets): readonly RegionalSecret[] {
  const list = REGIONS.flatMap((region) =>
    [secrets[region] ?? []].flat().map(({ appKey, secret }): RegionalSecret => ({ region, appKey, secret })),
  );
  if (list.length === 0 || list.some(({ appKey, secret }) => !appKey || !secret)) {
    throw new ConfigurationError({
      message: "Webhooks need an app's key and secret for at least one side: { us: { appKey, secret } }.",
    });
  }
  for (const one of list) {
    for (const other of list) {
      if (one.region !== other.region && one.appKey === other.appKey && one.secret === other.secret) {
        throw new ConfigurationError({
          message: `App '${one.appKey}' is given for both sides, so its secret would not tell the region. Give each side the app of its own partner centre.`,
        });
      }
    }
  }
  return list;
}
