import { NotPossible } from '../not-possible.ts';
import type { Product } from '../product.ts';
import type { World } from '../world.ts';
import { submitProduct } from './audit-product.ts';
import { enterProductStatus } from './enter-product-status.ts';
import { SELLER_MOVES } from './product-transitions-table.ts';

/**
 * Stops unless a seller can do this with a product in its state.
 *
 * @throws NotPossible
 */
export function checkMove(product: Product, move: keyof typeof SELLER_MOVES): void {
  if (SELLER_MOVES[move].includes(product.status)) return;
  throw new NotPossible('product.state', `A product that is ${product.status} takes no ${move}`);
}

/**
 * Puts a product on sale, takes it off, deletes it or brings it back, as its seller.
 *
 * @throws NotPossible
 */
export function moveProduct(
  world: World,
  product: Product,
  move: 'activate' | 'deactivate' | 'delete' | 'recover',
): void {
  checkMove(product, move);
  if (move === 'activate') {
    submitProduct(world, product);
    return;
  }
  // What is not on sale is not looked at.
  product.auditRound += 1;
  product.audit = 'NONE';
  product.review = undefined;
  if (move === 'delete') product.draft = undefined;
  enterProductStatus(world, product, move === 'delete' ? 'DELETED' : 'SELLER_DEACTIVATED');
}

/**
 * What the platform can decide about a product.
 *
 * @public
 */
export type PlatformVerdict = 'approve' | 'fail' | 'take-down' | 'freeze' | 'unfreeze';

/**
 * Takes a product off sale or freezes it, as the platform.
 *
 * @throws RangeError when it is in another state
 */
export function restrictProduct(
  world: World,
  product: Product,
  verdict: 'take-down' | 'freeze' | 'unfreeze',
  reason: string | undefined,
): void {
  const from = {
    'take-down': ['ACTIVATE', 'PENDING'],
    freeze: ['ACTIVATE', 'SELLER_DEACTIVATED', 'PLATFORM_DEACTIVATED'],
    unfreeze: ['FREEZE'],
  };
  if (!from[verdict].includes(product.status)) {
    throw new RangeError(`Product ${product.id} is ${product.status}: the platform cannot ${verdict} it.`);
  }
  product.auditRound += 1;
  product.audit = 'NONE';
  product.review = undefined;
  product.reason = reason ?? 'It breaks a rule of the platform';
  enterProductStatus(world, product, verdict === 'freeze' ? 'FREEZE' : 'PLATFORM_DEACTIVATED');
}
