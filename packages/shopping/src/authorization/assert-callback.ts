import {
  AuthenticationError,
  type Market,
  prefixHint,
  type Region,
  RegionMismatchError,
  regionOfMarket,
  type ShopApp,
  type UserType,
} from '@twinshore/core';
import { equalInConstantTime } from '../signing/equal-in-constant-time.ts';
import type { Callback, ExchangeCodeRequest } from './authorization-callback.ts';
import { readAuthorizationState } from './authorization-state.ts';

/**
 * What a callback is held against.
 */
export interface CallbackRules {
  readonly region: Region;
  readonly userType: UserType;
  readonly app: ShopApp;
  /** Whether a code prefix of the other side refuses the callback. */
  readonly prefixRule: 'refuse' | 'ignore';
}

/**
 * Refuses a callback that is not the answer to what was sent out, or that speaks of the other side. Runs before the
 * code is used.
 *
 * @throws AuthenticationError `auth.state_mismatch`, `auth.app_mismatch`
 * @throws RegionMismatchError `region.mismatch`
 * @throws RegionUnknownError `region.unknown` for a market that is none
 */
export function assertCallback(callback: Callback, request: ExchangeCodeRequest, rules: CallbackRules): void {
  const { region, userType, app, prefixRule } = rules;
  if (callback.state !== undefined || request.appStoreInstall !== true) {
    assertState(callback.state, request.expectedState, region, userType);
  }
  if (callback.appKey !== undefined && callback.appKey !== app.key) {
    throw new AuthenticationError({
      code: 'auth.app_mismatch',
      region,
      message: 'The callback is for another app. Hand it to the authorization that was made with that app.',
    });
  }
  if (callback.shopRegion !== undefined && regionOfMarket(callback.shopRegion as Market) !== region) {
    throw new RegionMismatchError({
      region,
      message: `The callback speaks of a shop in market ${callback.shopRegion}, which is not in region '${region}'. Let the seller authorize on the page of the side the shop is on.`,
    });
  }
  const hint = prefixHint(callback.code);
  if (prefixRule === 'refuse' && hint !== undefined && hint.region !== region) {
    throw new RegionMismatchError({
      region,
      message: `The code begins with ${hint.prefix}, which was seen on codes of region '${hint.region}' only (confidence: ${hint.confidence}). Let the seller authorize on the page of region '${region}', or set prefixRule to 'ignore' if you know better.`,
    });
  }
}

function assertState(state: unknown, expected: unknown, region: Region, userType: UserType): void {
  const read = typeof state === 'string' ? readAuthorizationState(state) : undefined;
  const stated = read?.region;
  if (stated !== undefined && stated !== region) {
    throw new RegionMismatchError({
      region,
      message: `The ${read?.userType ?? 'seller'} was sent out from region '${stated}' and came back to the authorization of region '${region}'. Choose the authorization by readAuthorizationState(state).region.`,
    });
  }
  if (stated !== undefined && read?.userType !== userType) {
    throw new AuthenticationError({
      code: 'auth.state_mismatch',
      region,
      message: `A ${read?.userType} was sent out with this state, and this authorization is for a ${userType}. Choose the authorization by readAuthorizationState(state).userType.`,
    });
  }
  if (stated !== undefined && isSame(expected, state)) return;
  throw new AuthenticationError({
    code: 'auth.state_mismatch',
    region,
    message:
      "The callback's state is missing or not the one that was sent out, so it may be forged. Start again with authorizeUrl(), and keep its state for this browser only.",
  });
}

function isSame(expected: unknown, state: unknown): boolean {
  return typeof expected === 'string' && typeof state === 'string' && equalInConstantTime(expected, state);
}
