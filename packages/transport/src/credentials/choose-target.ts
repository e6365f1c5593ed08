import {
  ConfigurationError,
  createTokenCell,
  type EventCredentials,
  type Operation,
  type Region,
  RegionUnknownError,
  type RequestOptions,
  type ShopCredentials,
} from '@twinshore/core';
import type { TransportParts } from '../call/transport-parts.ts';
import { chain } from '../maybe-promise.ts';
import { assertScopes } from './assert-scopes.ts';
import { chooseAccount } from './choose-account.ts';
import type { Target } from './target.ts';

const NOBODY: Target = { credentials: undefined, entry: undefined, shop: undefined, asset: undefined };

/**
 * Chooses whom a call is made for, by the operation's family and what is said about shop, category asset or event
 * source. Whoever the platform did not name anything for yet is proved first.
 *
 * @throws {@link ConfigurationError} `config.invalid` without credentials, or when several would do
 * @throws {@link RegionUnknownError} `region.unknown` for a shop or event source that nothing places on this side
 * @throws {@link AuthenticationError} `auth.scope_missing` when nobody granted what the operation needs,
 * `auth.user_type_mismatch` when it takes the token of somebody else
 */
export function chooseTarget(
  parts: TransportParts,
  operation: Operation,
  input: unknown,
  options: Pick<RequestOptions, 'shop' | 'asset'> | undefined,
): Target | Promise<Target> {
  const { authentication, family } = operation;
  if (authentication === 'none') return NOBODY;
  if (authentication === 'app') return asApp(parts, operation);
  if (family.id === 'business') return chooseEvents(parts, operation, input);
  if (family.id === 'shop') {
    return chain(chooseAccount(parts, operation, input, options), (target) =>
      target.entry === undefined ? target : chain(assertScopes(parts, target.entry, operation), () => target),
    );
  }
  throw new ConfigurationError({
    region: parts.region,
    operation: operation.id,
    message: `${operation.id} is of API family '${String(family.id)}', and no credentials are for that family: they go to their own only. Give the family the id of the credentials it takes: 'shop' or 'business'.`,
  });
}

/** Calls without a token: as the app that was given, else as the app of the only account. */
function asApp({ app, book, region }: TransportParts, { family }: Operation): Target {
  if (family.id !== 'shop') return NOBODY;
  const only = book.accounts.length === 1 ? book.accounts[0] : undefined;
  if (app === undefined) return { ...NOBODY, credentials: only?.credentials };
  const tokens = createTokenCell(`app:${app.key}`, {
    accessToken: '',
    accessTokenExpiresAtMs: undefined,
    refreshToken: undefined,
    refreshTokenExpiresAtMs: undefined,
  });
  const credentials: ShopCredentials<Region> = {
    specVersion: 'v1',
    family: 'shop',
    region,
    app,
    tokens,
    proof: undefined,
  };
  return { ...NOBODY, credentials };
}

function chooseEvents({ book, region }: TransportParts, { id }: Operation, input: unknown): Target {
  const { events } = book;
  if (events.length === 0) {
    throw new ConfigurationError({
      region,
      operation: id,
      message: `${id} needs credentials for the Events API. Pass eventCredentials({ region: '${region}', … }) to the transport.`,
    });
  }
  const source = (input as { readonly event_source_id?: unknown } | undefined)?.event_source_id;
  if (source === undefined) return { ...NOBODY, credentials: onlyEvents(events, region, id) };
  const named = typeof source === 'string' ? source : `of type ${typeof source}`;
  const credentials = events.find(({ sources }) => sources.includes(named));
  if (credentials !== undefined) return { ...NOBODY, credentials };
  throw new RegionUnknownError({
    region,
    operation: id,
    message: `Nothing says that event source '${named}' lies in region '${region}': it is not among the declared sources. Neither a pixel code nor a token shows its side, so declare it in eventCredentials(). Nothing was sent.`,
  });
}

function onlyEvents(
  events: readonly EventCredentials<Region>[],
  region: Region,
  operation: string,
): EventCredentials<Region> {
  if (events.length === 1) return events[0] as EventCredentials<Region>;
  throw new ConfigurationError({
    region,
    operation,
    message: `${operation} names no event source, and the transport holds several Events API tokens. Make one transport for each token.`,
  });
}
