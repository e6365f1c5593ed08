import type { Region, Surface } from '@twinshore/core';
import * as globalSide from '@twinshore/transport-global/endpoints';
import * as usSide from '@twinshore/transport-us/endpoints';

/**
 * The surfaces that the platform answers.
 *
 * @public
 */
export const SERVED_SURFACES = [
  'shop.api',
  'shop.token',
  'shop.authorize',
  'shop.files',
  'business.api',
  // Last, so that the others keep their ports.
  'shop.creator-authorize',
  'shop.partner-authorize',
] as const satisfies readonly Surface[];

/**
 * A surface that the platform answers.
 *
 * @public
 */
export type ServedSurface = (typeof SERVED_SURFACES)[number];

/** Where the real platform answers each of them, by side. */
export const REAL_ORIGINS: Readonly<Record<Region, Readonly<Record<ServedSurface, string>>>> = {
  us: {
    'shop.api': usSide.shopApi,
    'shop.token': usSide.shopToken,
    'shop.authorize': usSide.shopAuthorize,
    'shop.creator-authorize': usSide.shopCreatorAuthorize,
    'shop.partner-authorize': usSide.shopPartnerAuthorize,
    'shop.files': usSide.shopFiles,
    'business.api': usSide.businessApi,
  },
  global: {
    'shop.api': globalSide.shopApi,
    'shop.token': globalSide.shopToken,
    'shop.authorize': globalSide.shopAuthorize,
    'shop.creator-authorize': globalSide.shopCreatorAuthorize,
    'shop.partner-authorize': globalSide.shopPartnerAuthorize,
    'shop.files': globalSide.shopFiles,
    'business.api': globalSide.businessApi,
  },
};

/** Whether both sides really have the same host for a surface today. */
export function isShared(surface: ServedSurface): boolean {
  return REAL_ORIGINS.us[surface] === REAL_ORIGINS.global[surface];
}
