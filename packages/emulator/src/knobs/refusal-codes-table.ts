/**
 * The codes with which the services behind the gateway refuse, by what went wrong. The knob `refusalCodes` puts
 * others in their place. Codes are documented for the calls that use them; what they mean is documented (fact
 * sheet), read in one copy of the platform's own tables (once), or guessed from the calls they belong to (inferred).
 */
export const REFUSAL_CODES = {
  /** There is no such product. Once. */
  'product.unknown': 12052032,
  /** The product is another shop's. Documented sample. */
  'product.foreign': 12052048,
  /** The state of the product does not allow it. Once. */
  'product.state': 12052901,
  /** A field is wrong. Once. */
  'product.invalid': 12052910,
  /** One of several things failed; the answer lists why. Documented sample. */
  'product.check-failed': 12052990,
  /** Another category tree is in use here. Documented. */
  'product.category-version': 12052217,
  /** The title is too short or too long. Once. */
  'product.title': 12052051,
  /** Too many variants. Once. */
  'product.too-many-skus': 12052050,
  /** Too many ids in one call. Once. */
  'product.too-many-ids': 12019120,
  /** The variant belongs to another product. Once. */
  'product.sku': 12052557,
  /** A warehouse is missing, or one too many. Once. */
  'product.warehouses': 12052037,
  /** There is no such warehouse. Documented sample. */
  'product.warehouse-unknown': 12052097,
  /** The stock is no number the platform takes. Once. */
  'product.quantity': 12019024,
  /** The price is no amount in the shop's currency. Inferred. */
  'product.price': 12052023,

  /** A parameter of a call about cancellations or returns is wrong. Documented. */
  'aftersale.parameter': 25001001,
  /** There is no such order, cancellation or return. Documented. */
  'aftersale.unknown': 25007006,
  /** It is another shop's. Documented. */
  'aftersale.foreign': 25020005,
  /** The order cannot be returned as it stands. Once. */
  'aftersale.order-state': 25001003,
  /** There is an open return of these units. Once. */
  'aftersale.returned-already': 25001010,
  /** The units are called off already, or a buyer asks for it. Once. */
  'aftersale.cancelled-already': 25001011,
  /** No such reason. Once. */
  'aftersale.reason-unknown': 25001014,
  /** A reason of the other party, or of another market. Once. */
  'aftersale.reason-of-others': 25001015,
  /** A reason for another state of the order. Once. */
  'aftersale.reason-state': 25001021,
  /** Too late to cancel: it was shipped. Once. */
  'aftersale.shipped': 25001045,
  /** The order is completed or cancelled. Once. */
  'aftersale.order-over': 25001051,
  /** More than can be refunded. Once. */
  'aftersale.too-much': 25005005,
  /** These units cannot be called off by themselves. Once. */
  'aftersale.bad-units': 25005010,
  /** More units than the order has. Once. */
  'aftersale.too-many-units': 25005011,
  /** A cancellation that is over cannot be refused. Once. */
  'aftersale.cannot-reject': 25011011,
  /** A request that is over cannot be approved. Once. */
  'aftersale.cannot-approve': 25011012,
  /** The decision belongs to another kind of request. Once. */
  'aftersale.wrong-decision': 25020004,
  /** What was approved cannot be refused any more. Once. */
  'aftersale.approved-already': 25020010,

  /** Shipped by TikTok, where the seller has to ship. Once. */
  'shipping.not-by-seller': 21011004,
  /** A parameter of a call about packages is wrong. Once. */
  'shipping.parameter': 21011005,
  /** A buyer asks to cancel or to return. Once. */
  'shipping.open-request': 21011007,
  /** The tracking number or the carrier is wrong. Documented. */
  'shipping.tracking-number': 21011022,
  /** The tracking number is in use. Documented. */
  'shipping.tracking-number-taken': 21011025,
  /** The package is another shop's. Once. */
  'shipping.foreign': 21011028,
  /** The order or unit is not in there. Once. */
  'shipping.not-in-package': 21011029,
  /** It was delivered. Once. */
  'shipping.delivered': 21011030,
  /** These packages do not fit together. Inferred. */
  'shipping.not-combinable': 21011031,
  /** The order cannot be split. Once. */
  'shipping.not-splittable': 21011035,
  /** It was not shipped yet. Once. */
  'shipping.not-shipped': 21011043,
  /** Several packages: the call for a package has to be used. Inferred. */
  'shipping.several-packages': 21011049,
  /** Too late to correct the tracking number. Documented. */
  'shipping.edit-too-late': 21011050,
  /** The tracking number was corrected already. Documented. */
  'shipping.edited-already': 21011051,

  /** There is no such warehouse or delivery option. Inferred. */
  'logistics.unknown': 21008116,
  /** There is no such statement, or nothing is known of the order's money. Inferred. */
  'finance.unknown': 22005007,
  /** A key of a call that was something else. Inferred: the gateway's catch-all. */
  'idempotency.other-request': 36009004,
} as const;

/**
 * What a service can refuse for.
 *
 * @public
 */
export type RefusalName = keyof typeof REFUSAL_CODES;
