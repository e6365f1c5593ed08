/**
 * What notifications about goods in TikTok's warehouses carry. Times are seconds since 1970.
 *
 * @public
 */
export interface WarehouseNotifications {
  readonly 'inbound-fbt-order-status-change': {
    readonly inbound_order_id: string;
    readonly order_status?: string;
    readonly update_time?: number;
  };
  readonly 'fbt-merchant-onboarding': {
    readonly onboarded_regions?: readonly { readonly region_code?: string }[];
    readonly update_time?: number;
  };
  readonly 'goods-match': {
    readonly goods_id: string;
    readonly match_type?: string;
    readonly product_type?: string;
    readonly product_id?: string;
    readonly sku_id?: string;
    readonly update_time?: number;
  };
  readonly 'fbt-inventory-update': {
    readonly goods_id: string;
    readonly sku_id?: string;
    readonly fbt_warehouse_inventory?: readonly {
      readonly fbt_warehouse_id?: string;
      readonly on_hand_detail?: {
        readonly total_quantity?: number;
        readonly reserved_quantity?: number;
        readonly available_quantity?: number;
      };
    }[];
    readonly update_time?: number;
  };
}
