import type { Region, Resident } from '@twinshore/core';
import type { GlobalOrderLineItem, UsOrderLineItem } from './order-line-item.ts';
import type { GlobalOrderPayment, UsOrderPayment } from './order-payment.ts';
import type { OrderStatus } from './order-status.ts';
import type { GlobalRecipientAddress, RecipientRouting, UsRecipientAddress } from './recipient-address.ts';

/**
 * An order, as far as all markets share it. Times are seconds since 1970. What has no value is absent or null. Fields that
 * are newer than this list pass through unchanged.
 *
 * Source: the OpenAPI description of orders 202507 and 202309 (documented).
 *
 * @public
 */
export interface CommonOrder<R extends Region> {
  readonly id: string;
  readonly status: OrderStatus;
  /** Orders of one buyer in a LIVE session that may be shipped together. */
  readonly auto_combine_group_id?: string | null;
  readonly buyer_avatar?: Resident<R, string> | null;
  /** A relay address of the platform, not the buyer's own. */
  readonly buyer_email?: Resident<R, string> | null;
  readonly buyer_message?: Resident<R, string> | null;
  readonly buyer_nickname?: Resident<R, string> | null;
  readonly cancel_order_sla_time?: number | null;
  readonly cancel_reason?: string | null;
  readonly cancel_time?: number | null;
  readonly cancellation_initiator?: 'SELLER' | 'BUYER' | 'SYSTEM' | (string & {}) | null;
  readonly collection_due_time?: number | null;
  readonly collection_time?: number | null;
  /** Of an ePharmacy consultation. */
  readonly consultation_id?: string | null;
  readonly create_time?: number | null;
  readonly delivery_due_time?: number | null;
  readonly delivery_option_id?: string | null;
  readonly delivery_option_name?: string | null;
  readonly delivery_option_required_delivery_time?: number | null;
  readonly delivery_sla_time?: number | null;
  readonly delivery_time?: number | null;
  readonly delivery_type?: 'HOME_DELIVERY' | 'COLLECTION_POINT' | (string & {}) | null;
  /** US and UK only. */
  readonly exchange_source_order_id?: string | null;
  readonly fulfillment_type?:
    | 'FULFILLMENT_BY_SELLER'
    | 'FULFILLMENT_BY_TIKTOK'
    | 'FULFILLMENT_BY_DILAYANI_TOKOPEDIA'
    | (string & {})
    | null;
  readonly handling_duration?: HandlingDuration | null;
  readonly has_updated_recipient_address?: boolean | null;
  /** Whether the buyer asks to cancel. */
  readonly is_buyer_request_cancel?: boolean | null;
  /** Whether the buyer pays on delivery. */
  readonly is_cod?: boolean | null;
  /** US and UK only. */
  readonly is_exchange_order?: boolean | null;
  /** Whether the order is, was or will be `ON_HOLD`. */
  readonly is_on_hold_order?: boolean | null;
  readonly is_replacement_order?: boolean | null;
  readonly is_sample_order?: boolean | null;
  readonly order_type?:
    | 'NORMAL'
    | 'ZERO_LOTTERY'
    | 'PRE_ORDER'
    | 'MADE_TO_ORDER'
    | 'BACK_ORDER'
    | (string & {})
    | null;
  readonly packages?: readonly { readonly id?: string | null }[] | null;
  readonly paid_time?: number | null;
  /** Debit, credit or prepaid. Order detail only. */
  readonly payment_card_type?: string | null;
  /** Order detail only. */
  readonly payment_method_code?: string | null;
  readonly payment_method_name?: string | null;
  /** The readable part of the address: market, country and state. */
  readonly recipient_address_routing?: RecipientRouting | null;
  readonly release_date?: number | null;
  readonly replaced_order_id?: string | null;
  readonly request_cancel_time?: number | null;
  /** When it has to be shipped at the latest. */
  readonly rts_sla_time?: number | null;
  /** When the seller shipped it. */
  readonly rts_time?: number | null;
  readonly seller_note?: string | null;
  readonly shipping_due_time?: number | null;
  readonly shipping_provider?: string | null;
  readonly shipping_provider_id?: string | null;
  /** Who ships: `TIKTOK`, with a label of the platform, or the `SELLER`. */
  readonly shipping_type?: 'TIKTOK' | 'SELLER' | (string & {}) | null;
  readonly split_or_combine_tag?: 'COMBINED' | 'SPLIT' | (string & {}) | null;
  readonly tracking_number?: string | null;
  readonly tts_sla_time?: number | null;
  readonly update_time?: number | null;
  /** The buyer's id. Compare and count buyers by its `pseudonym()`. */
  readonly user_id?: Resident<R, string> | null;
  readonly warehouse_id?: string | null;
}

/**
 * An order of a shop in the US.
 *
 * @public
 */
export interface UsOrder extends CommonOrder<'us'> {
  /** Such as `3_DAY_DELIVERY`. US only. */
  readonly fast_delivery_program?: string | null;
  /** US only, announced for April 2026; its type is inferred. */
  readonly is_subscription_order?: boolean | null;
  readonly line_items?: readonly UsOrderLineItem[] | null;
  readonly payment?: UsOrderPayment | null;
  /** Absent while the order is `UNPAID` or `ON_HOLD`, and masked in more cases than elsewhere. */
  readonly recipient_address?: Resident<'us', UsRecipientAddress> | null;
}

/**
 * An order of a shop outside the US.
 *
 * @public
 */
export interface GlobalOrder extends CommonOrder<'global'> {
  /** The company register's number of the payment institution. Brazil, order detail only. */
  readonly channel_entity_national_registry_id?: string | null;
  /** Indonesia only. */
  readonly commerce_platform?: 'TIKTOK_SHOP' | 'TOKOPEDIA' | (string & {}) | null;
  /** The buyer's tax number. Brazil only. */
  readonly cpf?: Resident<'global', string> | null;
  /** The name that belongs to the tax number. Brazil only. */
  readonly cpf_name?: Resident<'global', string> | null;
  /** Thailand and Philippines only. */
  readonly fast_dispatch_sla_time?: number | null;
  /** From 100, instant, to 800, cargo. Southeast Asia, order search only. */
  readonly fulfillment_priority_level?: number | null;
  readonly line_items?: readonly GlobalOrderLineItem[] | null;
  /** Brazil only. */
  readonly need_upload_invoice?:
    | 'UNKNOWN'
    | 'NEED_INVOICE'
    | 'NO_NEED'
    | 'INVOICE_UPLOADED'
    | 'INVOICE_PROCESSING'
    | (string & {})
    | null;
  /** 1: shipping fee reimbursement, 2: Horizon+. Southeast Asia only. */
  readonly order_rights?: readonly number[] | null;
  readonly payment?: GlobalOrderPayment | null;
  /** The payment's authorization code or PIX id. Brazil, order detail only. */
  readonly payment_auth_code?: Resident<'global', string> | null;
  /** Southeast Asia only. */
  readonly pick_up_cut_off_time?: number | null;
  /** Absent while the order is `UNPAID` or `ON_HOLD`. */
  readonly recipient_address?: Resident<'global', GlobalRecipientAddress> | null;
  /** Southeast Asia, order search only. */
  readonly recommended_shipping_time?: number | null;
}

/**
 * An order of a shop on side `R`.
 *
 * @public
 */
export type Order<R extends Region> = R extends 'us' ? UsOrder : GlobalOrder;

/**
 * How long the seller may take, for orders that are made or restocked first.
 *
 * @public
 */
export interface HandlingDuration {
  readonly days?: string | null;
  readonly type?: 'CALENDAR_DAY' | 'BUSINESS_DAY' | (string & {}) | null;
}
