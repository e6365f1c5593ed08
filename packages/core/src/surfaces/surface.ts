/**
 * Families of hosts that are split, or not split, as one. A region resolves per surface, because the real split
 * is per surface: the Shop API has one host for both sides, the page where a seller authorizes has two.
 *
 * @public
 */
export const SURFACES = [
  'shop.api',
  'shop.token',
  'shop.authorize',
  'shop.partner-authorize',
  'shop.creator-authorize',
  'shop.console',
  'shop.files',
  'shop.images',
  'business.api',
  'business.sandbox',
  'pixel.loader',
  'pixel.collect',
  'pixel.enrich',
  'app.events',
  'open.api',
  'open.authorize',
  'open.upload',
] as const;

/**
 * The name of a family of hosts.
 *
 * @public
 */
export type Surface = (typeof SURFACES)[number];

const known: ReadonlySet<string> = new Set(SURFACES);

/**
 * Tells whether a value names a surface.
 *
 * @public
 */
export function isSurface(value: unknown): value is Surface {
  return typeof value === 'string' && known.has(value);
}
