import { isRegion, type Region, type UserType } from '@twinshore/core';
import { isUserType } from '@twinshore/core/internal';

/**
 * What a state says, once it is back.
 *
 * @public
 */
export interface AuthorizationState {
  /** The side the seller, creator or partner was sent out from. */
  readonly region: Region;
  /** Who was sent out. */
  readonly userType: UserType;
  /** Where in your app they wanted to go. */
  readonly returnTo: string | undefined;
}

const SHAPE = /^(?<region>[a-z]+)(?:-(?<user>[a-z]+))?\.(?<nonce>[0-9a-f]{64})(?:\.(?<returnTo>[\w-]+))?$/;

/**
 * Makes a state: the region, who is sent out unless it is a seller, 256 random bits, and where to return to.
 */
export function createAuthorizationState(
  region: Region,
  userType: UserType,
  returnTo: string | undefined,
): string {
  let nonce = '';
  for (const byte of crypto.getRandomValues(new Uint8Array(32))) nonce += byte.toString(16).padStart(2, '0');
  const state = `${userType === 'seller' ? region : `${region}-${userType}`}.${nonce}`;
  return returnTo === undefined ? state : `${state}.${encode(returnTo)}`;
}

/**
 * Reads a state that came back, so that one callback address can serve both sides and all kinds of users: its
 * region and user type tell which authorization to hand the callback to. The text came through the browser; only `exchangeCode()` checks it.
 *
 * @returns `undefined` for text that `authorizeUrl()` did not make
 * @public
 */
export function readAuthorizationState(state: string | null | undefined): AuthorizationState | undefined {
  const { region, user: userType = 'seller', returnTo } = SHAPE.exec(state ?? '')?.groups ?? {};
  if (!isRegion(region) || !isUserType(userType)) return undefined;
  return { region, userType, returnTo: returnTo === undefined ? undefined : decode(returnTo) };
}

/** Base64url: a state passes through several hands, and percent signs would not survive all of them. */
function encode(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

function decode(text: string): string | undefined {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
