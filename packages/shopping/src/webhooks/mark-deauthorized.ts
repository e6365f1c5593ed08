import {
  ConfigurationError,
  REGIONS,
  type Region,
  RegionUnknownError,
  type TokenRecord,
  type TokenRecords,
  type TokenStore,
} from '@twinshore/core';
import { assertStoreSide } from '@twinshore/core/internal';
import type { ShopWebhook } from './shop-webhook.ts';

/**
 * The token store of each side, such as `stores.tokens('us')`.
 *
 * @public
 */
export type TokenStoresBySide = { readonly [R in Region]?: TokenStore<R> | undefined };

/**
 * What a de-authorization did to the store.
 *
 * @public
 */
export interface DeauthorizationOutcome {
  /** How many authorizations named the shop and were marked now. */
  readonly marked: number;
  /** How many were left alone, because they are newer than the notification or were marked before. */
  readonly leftAlone: number;
  /** Whether no authorization in the stores that were given names the shop, so that nothing could be noted. */
  readonly unknown: boolean;
}

/**
 * Marks the shop of a `seller-deauthorization` notification as `deauthorized` in the store of its side, and in that of the
 * other side, where the grant of a seller across borders lies if the app was authorized there. An authorization whose shops are all marked is over: the next refresh is refused with `auth.deauthorized`, in every process, and
 * nothing is sent. Other notifications do nothing. A later `exchangeCode({ store })` makes it active again.
 *
 * Notifications come at least once and in no order, and their time is not signed, so one that is older than the
 * authorization changes nothing, and one without a time counts as sent now.
 *
 * @param webhook - what `webhooks.parse()` gave
 * @throws RegionUnknownError `region.unknown` when there is no store of the notification's side
 * @throws RegionMismatchError `region.mismatch` when a store stands under the wrong side
 * @throws ConfigurationError `config.invalid` for a store that keeps no records
 * @example
 * ```ts
 * const webhook = webhooks.parse({ body, signature });
 * await markDeauthorized(webhook, { us: stores.tokens('us'), global: stores.tokens('global') });
 * ```
 * @public
 */
export async function markDeauthorized(
  webhook: ShopWebhook,
  stores: TokenStoresBySide,
): Promise<DeauthorizationOutcome> {
  const { region, shop_id: shop, timestamp } = webhook;
  const outcome = { marked: 0, leftAlone: 0 };
  if (webhook.event !== 'seller-deauthorization' || shop === undefined) return { ...outcome, unknown: false };
  const own = recordsOf(stores, region);
  // The time is in whole seconds: within the same second the notification is taken for the later one.
  const atMs = timestamp === undefined ? Date.now() : timestamp * 1000 + 999;
  for (const records of [own, ...othersOf(stores, region)]) {
    for (const key of await records.keysOfShop(shop)) {
      if (await markShop(records, key, shop, atMs)) outcome.marked += 1;
      else outcome.leftAlone += 1;
    }
  }
  return { ...outcome, unknown: outcome.marked + outcome.leftAlone === 0 };
}

/** A grant across borders lies in the store of the app's side, which need not be that of the notification. */
function othersOf(stores: TokenStoresBySide, region: Region): TokenRecords[] {
  return REGIONS.filter((side) => side !== region).flatMap((side) => {
    const store: TokenStore<Region> | undefined = stores[side];
    assertStoreSide(store, side);
    return store?.records ?? [];
  });
}

function recordsOf(stores: TokenStoresBySide, region: Region): TokenRecords {
  const store: TokenStore<Region> | undefined = stores[region];
  if (store === undefined) {
    throw new RegionUnknownError({
      region,
      message: `The notification is of region '${region}', and no token store of that side was given. Pass both: { us, global }.`,
    });
  }
  assertStoreSide(store, region);
  if (store.records !== undefined) return store.records;
  throw new ConfigurationError({
    region,
    message:
      'This token store keeps tokens only, so it cannot note that a shop was taken back. Use a store of @twinshore/stores, or one with records.',
  });
}

/** Whether the record was changed; again when somebody else changed it meanwhile. */
async function markShop(records: TokenRecords, key: string, shopId: string, atMs: number): Promise<boolean> {
  for (;;) {
    const row = await records.read(key);
    const found = row?.shops.find(({ id }) => id === shopId);
    if (row === undefined || found === undefined || found.deauthorizedAtMs !== undefined) return false;
    if (row.authorizedAtMs !== undefined && atMs < row.authorizedAtMs) return false;
    const { version, ...record } = row;
    const shops = row.shops.map((shop) =>
      shop.id === shopId ? { id: shopId, deauthorizedAtMs: atMs } : shop,
    );
    const isOver = shops.every(({ deauthorizedAtMs }) => deauthorizedAtMs !== undefined);
    const status = isOver
      ? ({ status: 'deauthorized', statusSinceMs: atMs, intent: undefined } as const)
      : undefined;
    const next: TokenRecord = { ...record, shops, ...status };
    if (await records.replace(key, next, version)) return true;
  }
}
