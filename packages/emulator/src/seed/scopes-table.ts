/** The scopes the seed's apps have: those of the operations the platform answers, and no more. */
export const ALL_SCOPES: readonly string[] = [
  'seller.authorization.info',
  'seller.shop.info',
  'seller.order.info',
  'seller.product.basic',
  'seller.fulfillment.basic',
  'seller.fulfillment.package.write',
];
