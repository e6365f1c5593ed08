import { atOrNow } from '../at-or-now.ts';
import { known } from '../known.ts';
import type { Product, ProductContent } from '../product.ts';
import type { World } from '../world.ts';
import { enterProductStatus } from './enter-product-status.ts';

/**
 * Gives a product to the audit. One that is on sale stays as it is until the new content has passed; any other
 * waits with it.
 */
export function submitProduct(world: World, product: Product, content?: ProductContent): void {
  product.auditRound += 1;
  product.audit = 'AUDITING';
  product.draft = undefined;
  if (product.status === 'ACTIVATE' && content !== undefined) {
    product.review = content;
    product.updatedAtSeconds = world.clock.seconds();
  } else {
    if (content !== undefined) Object.assign(product, content);
    product.review = undefined;
    enterProductStatus(world, product, 'PENDING');
  }
  tellOfAudit(world, product);

  const { region } = known(world.shops, product.shopId);
  const { productAudit, productAuditMs } = world.knobs.of(region);
  if (productAudit === 'by-hand') return;
  const round = product.auditRound;
  atOrNow(world, world.clock.now() + productAuditMs, () => {
    if (product.auditRound === round && product.audit === 'AUDITING') {
      concludeAudit(world, product, productAudit === 'approve');
    }
  });
}

/**
 * Ends the audit of a product.
 *
 * @throws RangeError when none is going on
 */
export function concludeAudit(world: World, product: Product, passes: boolean, reason?: string): void {
  if (product.audit !== 'AUDITING') {
    throw new RangeError(`Product ${product.id} is not being audited: its audit is ${product.audit}.`);
  }
  const { review } = product;
  product.audit = passes ? 'APPROVED' : 'FAILED';
  product.reason = passes ? undefined : (reason ?? 'The listing breaks a rule');
  product.review = undefined;
  product.updatedAtSeconds = world.clock.seconds();
  if (review === undefined) enterProductStatus(world, product, passes ? 'ACTIVATE' : 'FAILED');
  else if (passes) {
    Object.assign(product, review);
    tellOfChange(world, product, Object.keys(review));
  }
  tellOfAudit(world, product);
}

/** Tells by webhook 15 that what buyers see has changed. */
export function tellOfChange(world: World, product: Product, changedFields: readonly string[]): void {
  world.notify({
    type: 15,
    shopId: product.shopId,
    data: {
      product_id: product.id,
      change_source: 'OPEN_API',
      changed_fields: changedFields,
      update_time: world.clock.seconds(),
    },
  });
}

function tellOfAudit(world: World, product: Product): void {
  world.notify({
    type: 37,
    shopId: product.shopId,
    data: {
      product_id: product.id,
      audit: { status: product.audit },
      update_time: world.clock.seconds(),
    },
  });
}
