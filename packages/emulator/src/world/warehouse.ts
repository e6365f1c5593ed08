/**
 * Where a shop keeps goods, or takes them back.
 */
export interface Warehouse {
  readonly id: string;
  readonly entityId: string;
  name: string;
  type: 'SALES_WAREHOUSE' | 'RETURN_WAREHOUSE';
  readonly subType: 'DOMESTIC_WAREHOUSE' | 'CB_DIRECT_SHIPPING_WAREHOUSE';
  isDefault: boolean;
  address: Readonly<Record<string, unknown>>;
}
