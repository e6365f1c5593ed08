/**
 * The currencies that event values may be in, as ISO 4217 codes. A value is in units of the currency (12.5 means
 * 12 dollars and 50 cents), never in its smallest unit.
 *
 * Source: a mirror of the reference of `/event/track/` (July 2026). Confidence: documented.
 *
 * @public
 */
export const CURRENCIES = [
  'AED',
  'ARS',
  'AUD',
  'BDT',
  'BHD',
  'BIF',
  'BOB',
  'BRL',
  'CAD',
  'CHF',
  'CLP',
  'CNY',
  'COP',
  'CRC',
  'CZK',
  'DKK',
  'DZD',
  'EGP',
  'EUR',
  'GBP',
  'GTQ',
  'HKD',
  'HNL',
  'HUF',
  'IDR',
  'ILS',
  'INR',
  'ISK',
  'JPY',
  'KES',
  'KHR',
  'KRW',
  'KWD',
  'KZT',
  'MAD',
  'MOP',
  'MXN',
  'MYR',
  'NGN',
  'NIO',
  'NOK',
  'NZD',
  'OMR',
  'PEN',
  'PHP',
  'PKR',
  'PLN',
  'PYG',
  'QAR',
  'RON',
  'RUB',
  'SAR',
  'SEK',
  'SGD',
  'THB',
  'TRY',
  'TWD',
  'UAH',
  'USD',
  'VES',
  'VND',
  'ZAR',
] as const;

/**
 * Further currencies of TikTok's Android SDK, taken for app events only. Confidence: once.
 *
 * @public
 */
export const APP_ONLY_CURRENCIES = ['BGN', 'IQD', 'JOD', 'LBP', 'TZS'] as const;

/**
 * A currency that event values may be in.
 *
 * @public
 */
export type Currency = (typeof CURRENCIES)[number];

/**
 * A currency that values of app events may be in.
 *
 * @public
 */
export type AppCurrency = Currency | (typeof APP_ONLY_CURRENCIES)[number];
