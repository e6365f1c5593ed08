import type { Market } from '@twinshore/core';
import type { RefusalName } from './refusal-codes-table.ts';

/**
 * How many calls are allowed in an interval.
 *
 * @public
 */
export interface Quota {
  readonly limit: number;
  readonly intervalSeconds: number;
}

/**
 * What is not documented about the real platform, or can change there without notice. Every value has a default,
 * and every default can be set at the start and while the platform runs, for both sides or for one.
 *
 * The confidence in each default is that of the fact sheet: documented, several, once, inferred, or none.
 *
 * @public
 */
export interface Knobs {
  /** Oldest accepted `timestamp`, in seconds before now. @defaultValue 300 (documented) */
  readonly timestampPastSeconds: number;
  /** Furthest accepted `timestamp`, in seconds after now. @defaultValue 30 (documented) */
  readonly timestampFutureSeconds: number;
  /** Code of a refused timestamp. @defaultValue 36009004 (inferred: the catch-all names it) */
  readonly timestampRefusalCode: number;
  /** HTTP status of gateway refusals for which none was seen. @defaultValue 400 (inferred) */
  readonly gatewayRefusalStatus: number;
  /** HTTP status of refusals by the service behind the gateway. @defaultValue 200 (inferred) */
  readonly serviceRefusalStatus: number;
  /** Code for a cipher of a shop that the token does not cover. @defaultValue 106011 (once; 101000 is the other candidate) */
  readonly foreignCipherCode: number;
  /** Code for a token that belongs to nobody here. @defaultValue 105001 (inferred) */
  readonly unknownTokenCode: number;
  /**
   * What a token or shop of the other side gets where the sides are apart: the code 105004, the answer for an
   * unknown token, or an empty success. @defaultValue 'refuse' (inferred)
   */
  readonly wrongSide: 'refuse' | 'unknown' | 'silent-empty';
  /**
   * Which shops a cross-border token is told of where the sides are apart. @defaultValue 'own-side' (inferred)
   */
  readonly crossBorderShops: 'own-side' | 'all';
  /** Whether the token may travel in the query as `access_token`. @defaultValue 'accept' (several) */
  readonly tokenInQuery: 'accept' | 'refuse';
  /** Code for an operation that does not exist in the shop's market. @defaultValue 36009004 (inferred: no code is documented for it, and this is the catch-all) */
  readonly unavailableMarketCode: number;
  /**
   * What a version of an operation answers after the end that was announced for it: the code 36009014, or as before.
   * @defaultValue 'refuse' (documented; how soon after the date is unknown)
   */
  readonly retiredVersions: 'refuse' | 'answer';
  /** Largest body of an upload in bytes, code 36009021 above. @defaultValue 10485760 (inferred; differs by operation) */
  readonly maxUploadBytes: number;
  /** How many pages a list has that nothing in the world stands behind. @defaultValue 2 */
  readonly generatedPages: number;
  /** What happens to parameters an operation does not know. @defaultValue 'ignore' (inferred) */
  readonly unknownParameters: 'ignore' | 'refuse';
  /**
   * Whether a body of `{}` may be left out of the signature, as some clients do. @defaultValue 'exact-bytes' (inferred)
   */
  readonly emptyBodySignature: 'exact-bytes' | 'either';

  /** Calls for each app, shop and operation. @defaultValue 50 in 1 second (documented until 2025, dynamic since) */
  readonly quota: Quota;
  /** Quotas of single operations, by id. @defaultValue none */
  readonly operationQuotas: Readonly<Record<string, Quota>>;
  /** Seconds to put into `Retry-After` of a 429, or none. @defaultValue undefined (unknown whether the real one sends it) */
  readonly retryAfterSeconds: number | undefined;
  /** Calls of one app in an hour, code 36009037, as development shops have. @defaultValue undefined (1000 documented for those) */
  readonly sandboxCallsPerHour: number | undefined;

  /** Life of an authorization code in seconds. @defaultValue 1800 (documented) */
  readonly codeLifeSeconds: number;
  /** Life of an access token in seconds. @defaultValue 604800 (documented) */
  readonly accessTokenLifeSeconds: number;
  /** Life of a refresh token in seconds. @defaultValue 31536000 (documented as the period the seller granted) */
  readonly refreshTokenLifeSeconds: number;
  /** Whether refreshing replaces the refresh token. @defaultValue 'rotate' (reported) */
  readonly refreshRotation: 'rotate' | 'keep';
  /**
   * What a refresh token that was replaced is good for: with `grace` it still works for `refreshGraceSeconds`, as if
   * its answer had been lost. @defaultValue 'single-use' (inferred from the reported rotation)
   */
  readonly refreshTokenReuse: 'grace' | 'single-use';
  /** How long a replaced refresh token works under `grace`, in seconds. @defaultValue 600 (unknown) */
  readonly refreshGraceSeconds: number;
  /** Whether the old access token lives on after a refresh. @defaultValue 'until-expiry' (inferred) */
  readonly oldAccessToken: 'until-expiry' | 'void';
  /** Code for a wrong app secret at the token host. @defaultValue 36009004 (inferred) */
  readonly appSecretRefusalCode: number;
  /** HTTP status of refusals at the token host. @defaultValue 200 (several: 200 and 4xx were seen) */
  readonly tokenRefusalStatus: number;
  /** The `error` of a refused authorization. @defaultValue 'auth_denied' (several; 'access_denied' once) */
  readonly denialError: string;

  /** Markets whose orders pass through ON_HOLD. @defaultValue 'all' (documented advice to expect it everywhere) */
  readonly onHoldMarkets: 'all' | readonly Market[];
  /** Time in ON_HOLD, in milliseconds. @defaultValue 3600000 (documented) */
  readonly onHoldMs: number;
  /** Time until an unpaid order is cancelled, in milliseconds. @defaultValue 172800000 (inferred) */
  readonly unpaidMs: number;
  /** Time from hand-over to the carrier's first scan, in milliseconds. @defaultValue 86400000 (inferred) */
  readonly collectionMs: number;
  /** Time on the way, in milliseconds. @defaultValue 259200000 (inferred) */
  readonly transitMs: number;
  /** Time from delivery to completion, in milliseconds. @defaultValue 604800000 (inferred) */
  readonly completionMs: number;
  /** What an unpaid or held order shows of its address. @defaultValue 'absent' (documented; the changelog says masked) */
  readonly unpaidAddress: 'absent' | 'masked';
  /**
   * The day from which US orders shipped by TikTok are masked in every status, as an ISO date, or `undefined` for
   * never. @defaultValue '2026-08-15' (documented as tentative)
   */
  readonly usTikTokShippingMaskedFrom: string | undefined;
  /** How a hidden text looks. @defaultValue 'stars' (documented for phone numbers, inferred for the rest) */
  readonly maskStyle: 'stars' | 'empty';
  /** Code for an order or package of another shop, or none. @defaultValue 21008111 (documented for order detail) */
  readonly foreignOrderCode: number;
  /** Code for shipping an order in a state that does not allow it. @defaultValue 21011003 (documented for these calls, meaning inferred) */
  readonly notShippableCode: number;
  /** What happens to unknown ids among those of an order detail call. @defaultValue 'leave-out' (inferred) */
  readonly unknownOrderIds: 'leave-out' | 'refuse';
  /** Life of a file link in seconds. @defaultValue 86400 (several) */
  readonly fileLinkLifeSeconds: number;

  /** Codes of refusals by the services, in place of those of the table. @defaultValue none (the table says how sure each is) */
  readonly refusalCodes: Readonly<Partial<Record<RefusalName, number>>>;
  /** How long a call with an idempotency key is remembered, in seconds. @defaultValue 86400 (unknown) */
  readonly idempotencySeconds: number;
  /** What a used idempotency key gets with another request. @defaultValue 'same-answer' (inferred) */
  readonly idempotencyMismatch: 'same-answer' | 'refuse';

  /** Markets whose products have to be in the category tree `v2`. @defaultValue the US and Southeast Asia (documented) */
  readonly categoryTreeV2Markets: readonly Market[];
  /** What the audit of a product says. @defaultValue 'approve'; with 'by-hand' it waits for the admin */
  readonly productAudit: 'approve' | 'fail' | 'by-hand';
  /** How long an audit takes, in milliseconds. @defaultValue 3600000 (unknown) */
  readonly productAuditMs: number;
  /** Units of a variant at which webhook 27 tells that it runs low. @defaultValue 10 (unknown) */
  readonly lowStockThreshold: number;
  /** From when an order holds stock. @defaultValue 'placed' (inferred) */
  readonly stockHeldFrom: 'placed' | 'paid';
  /** Whether what was called off can be sold again. @defaultValue true (inferred) */
  readonly cancelRestocks: boolean;
  /** Whether what came back can be sold again. @defaultValue false (inferred: the seller decides) */
  readonly returnRestocks: boolean;

  /** Whether reasons of cancellations and returns have to be those of the platform's tables. @defaultValue 'listed' (once) */
  readonly reasonNames: 'listed' | 'any';
  /** What a buyer who cancels a held order needs. @defaultValue 'nothing' (inferred: it is the time to think again) */
  readonly buyerCancelOnHold: 'nothing' | 'request';
  /** How long a seller may think about a cancellation, in milliseconds. Then it is granted. @defaultValue 172800000 (inferred) */
  readonly cancelAnswerMs: number;
  /** What shipping gets while a buyer asks to cancel. @defaultValue 'refuse' (once: there is a code for it) */
  readonly shipWhileCancelAsked: 'refuse' | 'deny-request';
  /** How long a seller may think about a return, in milliseconds. Then it is granted. @defaultValue 172800000 (inferred) */
  readonly returnAnswerMs: number;
  /** How long a buyer may think about an offer, in milliseconds. @defaultValue 172800000 (inferred) */
  readonly buyerAnswerMs: number;
  /** How long a buyer may take to send goods back, in milliseconds. @defaultValue 864000000 (inferred) */
  readonly buyerShipMs: number;
  /** Time from agreement to the money, in milliseconds. @defaultValue 3600000 (inferred) */
  readonly refundMs: number;
  /** Time from delivery in which an order can be returned, in milliseconds. @defaultValue 2592000000 (inferred) */
  readonly returnWindowMs: number;
  /** Whether shipping is paid back. @defaultValue 'last-unit', with all of the order (inferred) */
  readonly refundShipping: 'last-unit' | 'never';
  /** Part of the referral fee of refunded goods that the platform keeps in the US, in per cent. @defaultValue 20 (documented) */
  readonly refundFeePercent: number;
  /** Time after shipping in which a tracking number can be corrected, once, in milliseconds. @defaultValue 259200000 (documented) */
  readonly trackingEditMs: number;

  /** What a carrier that is not among the shop's gets. @defaultValue 'accept' (once: there is a code for it) */
  readonly unknownCarrier: 'accept' | 'refuse';

  /** Time from completion to settlement, in milliseconds. @defaultValue 86400000 (unknown; it differs by market) */
  readonly settlementMs: number;
  /** Time from a statement to the money at the bank, in milliseconds. @defaultValue 172800000 (unknown) */
  readonly payoutMs: number;
  /**
   * Whether costs are below zero and the settlement is the sum, as in samples, or above zero and taken off, as one
   * formula says. @defaultValue 'negative' (documented both ways)
   */
  readonly costSign: 'negative' | 'positive';

  /** Longest wait for a webhook's receiver, in milliseconds of real time. @defaultValue 3000 (documented) */
  readonly webhookAnswerMs: number;
  /** Waits before the repeats of a webhook, in milliseconds. @defaultValue 2 min, 30 min, 3 h, 12 h (documented) */
  readonly webhookRetryMs: readonly number[];
  /** Webhook numbers that carry `product_id` as a bare JSON number. @defaultValue 5, 16, 37 (documented samples) */
  readonly webhookNumericIds: readonly number[];
  /** Whether a webhook with an answer other than 200 counts as received when it is another 2xx. @defaultValue false (documented: 200) */
  readonly webhookAcceptsAny2xx: boolean;
  /** Who is told when an app and a shop both registered an address. @defaultValue 'shop' (unknown) */
  readonly webhookPrecedence: 'shop' | 'both';
  /** Which addresses a shop may register for webhooks. @defaultValue 'documented' (https, a host name, no port, 255 characters) */
  readonly webhookAddressRule: 'documented' | 'any';

  /** Events calls in a second, minute and day. @defaultValue 1000, 600000, 86400000 (documented) */
  readonly eventsPerSecond: number;
  readonly eventsPerMinute: number;
  readonly eventsPerDay: number;
  /** What one wrong event does to its request. @defaultValue 'reject-all' (inferred); 'partial' answers 20001 */
  readonly invalidEvent: 'reject-all' | 'partial';
  /** What a field of an event that is null gets. @defaultValue 'refuse' (once) */
  readonly nullEventFields: 'accept' | 'refuse';
  /** What plain e-mail addresses and phone numbers get. @defaultValue 'accept' and mark them (unknown) */
  readonly plainIdentifiers: 'accept' | 'refuse';
  /** Oldest accepted event, in seconds, or no limit. @defaultValue undefined (unknown; 28 days once) */
  readonly oldestEventSeconds: number | undefined;
  /** Time in which an event of the same channel counts once, in seconds. @defaultValue 172800 (documented) */
  readonly eventDedupSeconds: number;
  /** Time in which a pixel and a server event become one, in seconds. @defaultValue 300 (documented as about 5 minutes) */
  readonly eventMergeSeconds: number;
  /** Whether renamed events count as their new name when duplicates are sought. @defaultValue true (inferred) */
  readonly eventAliasesCountAsOne: boolean;
}
