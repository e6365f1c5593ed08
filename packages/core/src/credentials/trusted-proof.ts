import type { Region } from '../regions/region.ts';
import type { ShopCredentials, ShopProof } from './credentials.ts';

/** A registered symbol, so that two copies of this package know each other's grants. */
const brand: unique symbol = Symbol.for('@twinshore/proof') as never;

/** The parts that belong together: a proof is the platform's word on one app's token, read for one side. */
interface ProvedParts {
  readonly region: Region;
  readonly appKey: string;
  readonly tokens: ShopCredentials<Region>['tokens'];
  readonly proof: ShopCredentials<Region>['proof'];
  readonly adoptions: number;
}

/**
 * Marks credentials whose proof is the platform's own word. The mark is bound to the parts and not enumerable, so
 * neither a copy by spread nor an exchanged part carries it on.
 *
 * @param adoptions - the cell's `adoptions` when the proof was given
 */
export function markProved(credentials: ShopCredentials<Region>, adoptions: number): void {
  const { region, app, tokens, proof } = credentials;
  const parts: ProvedParts = { region, appKey: app.key, tokens, proof, adoptions };
  Object.defineProperty(credentials, brand, { value: Object.freeze(parts) });
}

/**
 * The proof of credentials that `createGrant` made, as long as it is about the tokens they hold. `undefined` for
 * credentials that were written or put together by hand, whose proof is nobody's word, and once the cell adopted
 * tokens the proof was not given for: the platform has to be asked.
 */
export function trustedProof<R extends Region>(credentials: ShopCredentials<R>): ShopProof<R> | undefined {
  if (!Object.hasOwn(credentials, brand)) return undefined;
  const parts = (credentials as unknown as { readonly [brand]: ProvedParts })[brand];
  const { region, app, tokens, proof } = credentials;
  const whole =
    parts.region === region &&
    parts.appKey === app.key &&
    parts.tokens === tokens &&
    parts.proof === proof &&
    parts.adoptions === tokens.adoptions;
  return whole ? proof : undefined;
}
