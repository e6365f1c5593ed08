import { offerOf } from '../../world/offer-of.ts';
import type { Offer, Product, ProductContent, Sku } from '../../world/product.ts';
import { profileOf } from '../../world/profile-of.ts';
import type { Shop } from '../../world/shop.ts';
import { money } from '../money.ts';

/** Properties that are read back as they were written. */
const AS_WRITTEN: readonly string[] = [
  'description',
  'package_dimensions',
  'package_weight',
  'is_cod_allowed',
  'is_not_for_sale',
  'is_pre_owned',
  'external_product_id',
  'minimum_order_quantity',
  'manufacturer_ids',
  'responsible_person_ids',
  'shipping_insurance_requirement',
  'shipping_template_id',
  'primary_combined_product_id',
  'product_attributes',
];

/** A product in the list. */
export function foundProductView(
  product: Product,
  shop: Shop,
  content: ProductContent,
): Record<string, unknown> {
  return {
    ...common(product, shop, content),
    is_not_for_sale: content.fields.is_not_for_sale === true,
    sales_regions: [shop.market],
    skus: content.skus.map((sku) => skuView(product, shop, sku)),
  };
}

/** A product with all that is known of it. */
export function productView(product: Product, shop: Shop, content: ProductContent): Record<string, unknown> {
  const { fields } = content;
  const images = (fields.main_images ?? []) as readonly { readonly uri?: string }[];
  return {
    ...common(product, shop, content),
    product_status: product.status === 'PENDING' || product.status === 'FAILED' ? 'INITIAL' : product.status,
    ...Object.fromEntries(AS_WRITTEN.filter((name) => name in fields).map((name) => [name, fields[name]])),
    ...(fields.brand_id === undefined ? {} : { brand: { id: fields.brand_id, name: 'Sample brand' } }),
    category_chains:
      fields.category_id === undefined
        ? []
        : [{ id: fields.category_id, is_leaf: true, local_name: 'Sample category', parent_id: '0' }],
    main_images: images.map(({ uri = '' }) => ({
      uri,
      urls: [`https://p16-oec-va.example/${uri}~origin.jpeg`],
      thumb_urls: [`https://p16-oec-va.example/${uri}~thumb.jpeg`],
      height: 800,
      width: 800,
    })),
    ...(product.audit === 'FAILED' && product.reason !== undefined
      ? { audit_failed_reasons: [{ position: 'product', reasons: [product.reason], suggestions: [] }] }
      : {}),
    skus: content.skus.map((sku) => ({
      ...skuView(product, shop, sku),
      ...(sku.fields.sales_attributes === undefined ? {} : { sales_attributes: sku.fields.sales_attributes }),
      ...(sku.fields.external_sku_id === undefined ? {} : { external_sku_id: sku.fields.external_sku_id }),
      ...(sku.fields.identifier_code === undefined ? {} : { identifier_code: sku.fields.identifier_code }),
    })),
  };
}

function common(product: Product, shop: Shop, content: ProductContent): Record<string, unknown> {
  return {
    id: product.id,
    title: content.title,
    status: product.status,
    create_time: product.createdAtSeconds,
    update_time: product.updatedAtSeconds,
    has_draft: product.draft !== undefined || product.status === 'DRAFT',
    audit: { status: product.audit },
    ...(shop.region === 'us' ? { listing_quality_tier: 'GOOD' } : {}),
  };
}

function skuView(product: Product, shop: Shop, sku: Sku): Record<string, unknown> {
  const offer = offerOf(product, sku.id);
  return {
    id: sku.id,
    seller_sku: sku.sellerSku,
    ...priceView(shop, offer),
    inventory: offer.stock.map(({ warehouseId, quantity }) => ({ warehouse_id: warehouseId, quantity })),
    status_info:
      product.status === 'ACTIVATE'
        ? { status: 'NORMAL' }
        : {
            status: 'DEACTIVATED',
            deactivation_source:
              product.status === 'PLATFORM_DEACTIVATED' || product.status === 'FREEZE'
                ? 'PLATFORM'
                : 'SELLER',
          },
  };
}

function priceView(shop: Shop, { priceMinor, listPriceMinor }: Offer): Record<string, unknown> {
  const profile = profileOf(shop);
  const price = money(priceMinor, profile);
  return {
    price: {
      currency: profile.currency,
      tax_exclusive_price: price,
      ...(shop.sellerType === 'CROSS_BORDER' ? { sale_price: price } : {}),
    },
    ...(shop.region === 'us' && listPriceMinor !== undefined
      ? { list_price: { amount: money(listPriceMinor, profile), currency: profile.currency } }
      : {}),
  };
}
