import { ConfigurationError, REGIONS, type Region, type ShopApp } from '@twinshore/core';

/**
 * An app as `verifyShopWebhook` takes it. `createShopWebhooks` takes it beside `{ key, secret }`.
 *
 * @public
 */
export interface WebhookSecret {
  readonly appKey: string;
  /** The app's secret. */
  readonly secret: string;
}

/**
 * The apps of each side, as they are written everywhere: `{ key, secret }`. Several on one side serve while a secret
 * is rotated, or when several apps share an address.
 *
 * @public
 */
export interface WebhookSecrets {
  readonly us?: ShopApp | WebhookSecret | readonly (ShopApp | WebhookSecret)[] | undefined;
  readonly global?: ShopApp | WebhookSecret | readonly (ShopApp | WebhookSecret)[] | undefined;
}

/** A secret with the side it names. */
export interface RegionalSecret extends WebhookSecret {
  readonly region: Region;
}

/**
 * Lists the secrets of both sides.
 *
 * @throws ConfigurationError `config.invalid` when there is none, one is incomplete, or both sides have the same
 */
export function readWebhookSecrets(secrets: WebhookSecrets): readonly RegionalSecret[] {
  const given: Readonly<Partial<Record<Region, unknown>>> = secrets ?? {};
  const list = REGIONS.flatMap((region) =>
    [given[region] ?? []].flat().map((app) => readSecret(region, app)),
  );
  if (list.length === 0) {
    throw new ConfigurationError({
      message:
        'Webhooks need the app of at least one side: { us: { key, secret }, global: { key, secret } }.',
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

function readSecret(region: Region, app: unknown): RegionalSecret {
  const { key, appKey, secret } = (app ?? {}) as Readonly<Record<string, unknown>>;
  const name = key ?? appKey;
  if (!isText(name)) throw incomplete(region, 'key');
  if (!isText(secret)) throw incomplete(region, 'secret');
  return { region, appKey: name, secret };
}

function incomplete(region: Region, member: 'key' | 'secret'): ConfigurationError {
  return new ConfigurationError({
    message: `The app for the webhooks of side '${region}' has no '${member}'. Pass it as text, non-empty: { ${region}: { key, secret } }.`,
  });
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
