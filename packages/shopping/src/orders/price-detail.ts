/**
 * How the price of an order or of one unit is made up. Amounts are decimal text in `currency`.
 *
 * @public
 */
export interface PriceBreakdown {
  /** Charged for paying on delivery; documented for Saudi Arabia, `0.00` elsewhere. */
  readonly cod_fee?: string | null;
  readonly currency?: string | null;
  /** Indonesia only. */
  readonly distance_fee?: string | null;
  /** Documented for Indonesia. */
  readonly distance_shipping_fee?: string | null;
  /** The price after tax. */
  readonly net_price_amount?: string | null;
  /** What the buyer pays: products, shipping, tax and small-order fee. */
  readonly payment?: string | null;
  readonly shipping_fee_deduction_platform?: string | null;
  /** The kind of the platform's voucher, such as `1030000`, free shipping. */
  readonly shipping_fee_deduction_platform_voucher?: string | null;
  readonly shipping_fee_deduction_seller?: string | null;
  readonly shipping_list_price?: string | null;
  readonly shipping_sale_price?: string | null;
  /** With tax. */
  readonly sku_gift_net_price?: string | null;
  readonly sku_gift_original_price?: string | null;
  readonly sku_list_price?: string | null;
  readonly sku_sale_price?: string | null;
  /** The products' sale price with tax. */
  readonly subtotal?: string | null;
  readonly subtotal_deduction_platform?: string | null;
  readonly subtotal_deduction_seller?: string | null;
  readonly subtotal_tax_amount?: string | null;
  readonly tax_amount?: string | null;
  readonly tax_rate?: string | null;
  /** The list price of products and shipping. */
  readonly total?: string | null;
  readonly voucher_deduction_platform?: string | null;
  readonly voucher_deduction_seller?: string | null;
}

/**
 * How the price of one unit of an order is made up.
 *
 * @public
 */
export interface LineItemPriceDetail extends PriceBreakdown {
  readonly id?: string | null;
  /** `cod_fee` with tax. The whole order calls it `cod_fee_net_amount`. */
  readonly cod_fee_amount?: string | null;
}

/**
 * How the price of an order is made up. Source: the OpenAPI description of price_detail 202407 (documented).
 *
 * @public
 */
export interface PriceDetail extends PriceBreakdown {
  /** `cod_fee` with tax. A single unit calls it `cod_fee_amount`. */
  readonly cod_fee_net_amount?: string | null;
  readonly line_items?: readonly LineItemPriceDetail[] | null;
}
