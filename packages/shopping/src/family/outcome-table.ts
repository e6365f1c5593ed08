import type { Classification, Confidence } from '@twinshore/core';
import { plainOutcomes } from './plain-outcomes-table.ts';

/**
 * What is known of one code that the TikTok Shop API puts in the body of an answer.
 *
 * @public
 */
export interface ShopOutcome extends Classification {
  /** The platform's code. */
  readonly apiCode: number;
  /** How far our reading of the code can be trusted. */
  readonly confidence: Confidence;
}

/**
 * The codes in the body of an answer and what they mean, from the platform's documentation and from clients in use.
 * A code that is not here is read by its HTTP status.
 *
 * @public
 */
export const SHOP_OUTCOMES: readonly ShopOutcome[] = [
  // The gateway.
  {
    apiCode: 36009002,
    kind: 'throttled',
    code: 'shop.rate_limited',
    retry: 'always',
    recovery: 'next-second',
    hint: 'Send fewer calls each second for this API, app and shop.',
    confidence: 'documented',
  },
  {
    apiCode: 36009003,
    kind: 'transient',
    code: 'shop.internal_error',
    retry: 'reads',
    hint: 'The platform failed. Read the state before you repeat a write.',
    confidence: 'documented',
  },
  {
    apiCode: 36009004,
    kind: 'invalid_request',
    code: 'shop.invalid_request',
    retry: 'never',
    hint: "The platform uses this code for every wrong parameter; 'apiMessage' says which.",
    confidence: 'documented',
  },
  {
    apiCode: 36009007,
    kind: 'transient',
    code: 'shop.timeout',
    retry: 'reads',
    hint: 'Ask for less in one call. Read the state before you repeat a write.',
    confidence: 'documented',
  },
  {
    apiCode: 36009009,
    kind: 'not_found',
    code: 'shop.unknown_path',
    retry: 'never',
    hint: "The platform knows no such path: check the operation's path and version.",
    confidence: 'documented',
  },
  {
    apiCode: 36009010,
    kind: 'invalid_request',
    code: 'shop.wrong_method',
    retry: 'never',
    hint: "The path exists with another HTTP method: check the operation's method.",
    confidence: 'documented',
  },
  {
    apiCode: 36009014,
    kind: 'not_found',
    code: 'shop.version_retired',
    retry: 'never',
    hint: 'This version of the API is unknown or retired: use the operation that succeeds it.',
    confidence: 'documented',
  },
  {
    apiCode: 36009021,
    kind: 'invalid_request',
    code: 'shop.upload_too_large',
    retry: 'never',
    hint: 'Send a smaller file.',
    confidence: 'documented',
  },
  {
    apiCode: 36009022,
    kind: 'invalid_request',
    code: 'shop.body_format',
    retry: 'never',
    hint: 'The body must be JSON or multipart/form-data.',
    confidence: 'documented',
  },
  {
    apiCode: 36009023,
    kind: 'invalid_request',
    code: 'shop.body_not_multipart',
    retry: 'never',
    hint: 'This API takes multipart/form-data only.',
    confidence: 'documented',
  },
  {
    apiCode: 36009033,
    kind: 'unauthorized',
    code: 'shop.address_not_allowed',
    retry: 'never',
    hint: "The caller's IP address is not on the app's allow list: add it in the partner centre, or use the proxy whose address is there.",
    confidence: 'documented',
  },
  {
    apiCode: 36009037,
    kind: 'throttled',
    code: 'shop.sandbox_rate_limited',
    retry: 'always',
    recovery: 'next-hour',
    hint: 'The development shop has used up its calls of this hour: 1000 since June 2026, by another place 100. Wait for the next full hour, spread tests over several development shops, or run them against the local platform.',
    confidence: 'documented',
  },
  {
    apiCode: 36009043,
    kind: 'unauthorized',
    code: 'shop.shop_inactive',
    retry: 'never',
    hint: 'The shop is inactive: its seller has to activate it again.',
    confidence: 'documented',
  },
  {
    apiCode: 36009044,
    kind: 'unauthorized',
    code: 'shop.seller_inactive',
    retry: 'never',
    hint: 'The seller is inactive: the account has to be activated again.',
    confidence: 'documented',
  },
  // Tokens, scopes, identifiers, signature.
  {
    apiCode: 36004001,
    kind: 'unauthorized',
    code: 'shop.refresh_token_expired',
    retry: 'never',
    hint: 'The refresh token has run out: send the seller to authorizeUrl() again.',
    confidence: 'documented',
  },
  {
    apiCode: 36004004,
    kind: 'unauthorized',
    code: 'shop.code_invalid',
    retry: 'never',
    hint: 'The authorization code is invalid or older than 30 minutes: send the seller to authorizeUrl() again.',
    confidence: 'several',
  },
  {
    apiCode: 36004005,
    kind: 'unauthorized',
    code: 'shop.code_used',
    retry: 'never',
    hint: 'The authorization code is invalid or was used before (it works once): send the seller to authorizeUrl() again.',
    confidence: 'several',
  },
  {
    apiCode: 98001004,
    kind: 'transient',
    code: 'shop.token_service_failed',
    retry: 'reads',
    // Seen once from the token service; documented for affiliate calls.
    hint: 'The token service failed; what is known of this code is thin. From an affiliate call it says that a parameter is wrong.',
    confidence: 'once',
  },
  {
    apiCode: 98001005,
    kind: 'transient',
    code: 'shop.token_service_failed',
    retry: 'reads',
    hint: 'The token service failed; what is known of this code is thin.',
    confidence: 'once',
  },
  {
    apiCode: 98001006,
    kind: 'transient',
    code: 'shop.token_service_failed',
    retry: 'reads',
    hint: 'The token service failed; what is known of this code is thin.',
    confidence: 'once',
  },
  {
    apiCode: 101000,
    kind: 'unauthorized',
    code: 'shop.identifier_refused',
    retry: 'never',
    hint: "The token does not go with the shop or category identifier, or its user type may not use this API. Check that the shop is among the grant's and on this side.",
    confidence: 'documented',
  },
  {
    apiCode: 105001,
    kind: 'unauthorized',
    code: 'shop.deauthorized',
    retry: 'never',
    hint: 'The token is not valid: mistyped, of another app, or withdrawn by the seller. Check the credentials first; if the seller withdrew it, send them to authorizeUrl() again.',
    confidence: 'documented',
  },
  {
    apiCode: 105002,
    kind: 'token_expired',
    code: 'shop.token_expired',
    retry: 'always',
    hint: 'The access token has run out. It is refreshed by itself where the credentials hold a refresh token; otherwise send the seller to authorizeUrl() again.',
    confidence: 'documented',
  },
  {
    apiCode: 105004,
    kind: 'wrong_region',
    code: 'shop.wrong_region',
    retry: 'never',
    hint: 'The token is not valid for this region, or the seller is inactive. Use the transport of the side the shop is on.',
    confidence: 'documented',
  },
  {
    apiCode: 105005,
    kind: 'unauthorized',
    code: 'shop.scope_missing',
    retry: 'never',
    hint: 'The token lacks a scope of this API: add it to the app and let the seller authorize again.',
    confidence: 'documented',
  },
  {
    apiCode: 106001,
    kind: 'signature',
    code: 'shop.signature_refused',
    retry: 'never',
    hint: "The signature is wrong: check the app's secret, and that nothing between here and the platform changes path, query or body.",
    confidence: 'documented',
  },
  {
    apiCode: 106011,
    kind: 'wrong_region',
    code: 'shop.cipher_refused',
    retry: 'never',
    hint: "The shop's cipher does not belong to this token. Use the credentials of the grant that names the shop.",
    confidence: 'once',
  },
  {
    apiCode: 106013,
    kind: 'invalid_request',
    code: 'shop.cipher_missing',
    retry: 'never',
    hint: "The call needs the shop's cipher: declare the operation with identifier 'shop_cipher'.",
    confidence: 'documented',
  },
  {
    apiCode: 45101004,
    kind: 'throttled',
    code: 'shop.daily_rate_limited',
    retry: 'always',
    recovery: 'utc-midnight',
    hint: 'The 10 000 queries of the day are used up.',
    confidence: 'documented',
  },
  // Products.
  {
    apiCode: 12052217,
    kind: 'invalid_request',
    code: 'shop.category_version',
    retry: 'never',
    hint: "The category version is wrong: shops in the US must send 'v2'.",
    confidence: 'documented',
  },
  {
    apiCode: 12052700,
    kind: 'unauthorized',
    code: 'shop.seller_inactive',
    retry: 'never',
    hint: 'The seller is inactive: the account has to be activated again.',
    confidence: 'documented',
  },
  // Fulfillment and logistics.
  ...[21001003, 11001027].map(
    (apiCode): ShopOutcome => ({
      apiCode,
      kind: 'transient',
      code: 'shop.fulfillment_timeout',
      retry: 'reads',
      hint: 'Fulfillment took too long. Read the package before you ship it again.',
      confidence: 'documented',
    }),
  ),
  ...[21001011, 21022029, 11001031].map(
    (apiCode): ShopOutcome => ({
      apiCode,
      kind: 'transient',
      code: 'shop.fulfillment_failed',
      retry: 'reads',
      hint: 'Fulfillment failed on the platform. Read the package before you ship it again.',
      confidence: 'documented',
    }),
  ),
  ...[21011006, 21011020, 21011040].map(
    (apiCode): ShopOutcome => ({
      apiCode,
      kind: 'conflict',
      code: 'shop.already_shipped',
      retry: 'never',
      hint: 'It was shipped before: read the order and go on from its present state.',
      confidence: 'documented',
    }),
  ),
  {
    // The reference lists it at the calls that ship, without a word of what it stands for.
    apiCode: 21011003,
    kind: 'conflict',
    code: 'shop.not_shippable',
    retry: 'never',
    hint: "As far as is known, the order or package cannot be shipped this way: read the order's status and 'shipping_type'. Only AWAITING_SHIPMENT and PARTIALLY_SHIPPING orders ship, and a label is for orders that TikTok ships; 'apiMessage' may say more.",
    confidence: 'inferred',
  },
  {
    apiCode: 21011022,
    kind: 'invalid_request',
    code: 'shop.tracking_number_invalid',
    retry: 'never',
    hint: "The tracking number is missing or the carrier does not know it. A package that the seller ships needs 'self_shipment' with tracking number and carrier.",
    confidence: 'documented',
  },
  {
    apiCode: 21011025,
    kind: 'conflict',
    code: 'shop.tracking_number_taken',
    retry: 'never',
    hint: 'The tracking number is used by another package.',
    confidence: 'documented',
  },
  {
    apiCode: 21011050,
    kind: 'conflict',
    code: 'shop.tracking_edit_over',
    retry: 'never',
    hint: 'The time in which a tracking number may be changed is over.',
    confidence: 'documented',
  },
  {
    apiCode: 21011051,
    kind: 'conflict',
    code: 'shop.tracking_edited_before',
    retry: 'never',
    hint: 'A tracking number may be changed once, and was.',
    confidence: 'documented',
  },
  {
    apiCode: 21008025,
    kind: 'conflict',
    code: 'shop.fulfilled_by_platform',
    retry: 'never',
    hint: 'The platform ships this order itself; the seller may not act on it.',
    confidence: 'documented',
  },
  {
    apiCode: 21004006,
    kind: 'conflict',
    code: 'shop.invoice_missing',
    retry: 'never',
    hint: 'In Brazil the invoice has to be uploaded before the package is shipped.',
    confidence: 'documented',
  },
  // Returns.
  {
    apiCode: 25001001,
    kind: 'invalid_request',
    code: 'shop.invalid_request',
    retry: 'never',
    hint: "A parameter is wrong; 'apiMessage' says which.",
    confidence: 'documented',
  },
  {
    apiCode: 25001028,
    kind: 'conflict',
    code: 'shop.record_locked',
    retry: 'reads',
    hint: 'Somebody else is changing this after-sale record; try again shortly.',
    confidence: 'inferred',
  },
  ...[25007006, 25020005].map(
    (apiCode): ShopOutcome => ({
      apiCode,
      kind: 'not_found',
      code: 'shop.order_not_found',
      retry: 'never',
      hint: 'There is no such order, or the token may not see it. Check that the order belongs to the shop of the call.',
      confidence: 'documented',
    }),
  ),
  {
    apiCode: 21008111,
    kind: 'not_found',
    code: 'shop.order_not_found',
    retry: 'never',
    hint: 'The order or package belongs to another shop, perhaps on the other side: ask the client of that shop.',
    confidence: 'documented',
  },
  // Affiliates.
  {
    apiCode: 16032001,
    kind: 'rejected',
    code: 'shop.creator_elsewhere',
    retry: 'never',
    hint: 'Creator and seller are of different markets.',
    confidence: 'documented',
  },
  // What the words of the documentation leave no doubt about.
  ...plainOutcomes,
];
