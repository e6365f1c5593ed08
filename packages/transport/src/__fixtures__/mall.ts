import { createHmac } from 'node:crypto';
import {
  type ApiFamily,
  AuthenticationError,
  type AuthorizedShop,
  type Availability,
  type Classification,
  defineOperation,
  type Envelope,
  type FileInput,
  type OperationSchemas,
  type Region,
  type RegionalLink,
  type Resident,
  regionOfMarket,
  type ShopApp,
  type StandardSchema,
  type TokenSet,
} from '@twinshore/core';
import { isFileInput } from '@twinshore/core/internal';
import { isText, plainSchema } from './plain-schema.ts';

/** Body codes of the made-up API. */
export const CODES: Readonly<Record<number, Classification>> = {
  0: { kind: 'ok', code: 'mall.ok', retry: 'never' },
  1: { kind: 'transient', code: 'mall.internal', retry: 'reads' },
  2: { kind: 'throttled', code: 'mall.rate_limited', retry: 'always' },
  3: { kind: 'token_expired', code: 'mall.token_expired', retry: 'never' },
  4: { kind: 'unauthorized', code: 'mall.scope_missing', retry: 'never', hint: 'Ask for the scope.' },
  5: { kind: 'wrong_region', code: 'mall.wrong_region', retry: 'never' },
  6: { kind: 'signature', code: 'mall.signature_refused', retry: 'never' },
  7: { kind: 'invalid_request', code: 'mall.invalid_request', retry: 'never' },
  8: { kind: 'throttled', code: 'mall.daily_quota', retry: 'always', recovery: 'utc-midnight' },
};

/** A made-up API of the shop family: a cipher, a timestamp and a signature over path, query and body. */
export const mallFamily: ApiFamily = {
  specVersion: 'v1',
  id: 'shop',
  adapt(request, { operation, credentials, shop, accessToken, timestampSeconds }) {
    const { query, headers } = request;
    if (accessToken !== undefined) headers['x-tts-access-token'] = accessToken;
    if (operation.authentication !== 'token' || credentials?.family !== 'shop') return request;
    query.app_key = credentials.app.key;
    query.timestamp = String(timestampSeconds);
    if (shop !== undefined) query.shop_cipher = shop.cipher;
    query.sign = mallSignature(
      credentials.app.secret,
      request.path,
      query,
      // A form is not signed.
      typeof request.body === 'string' ? request.body : undefined,
    );
    return request;
  },
  envelope(body): Envelope | undefined {
    if (typeof body !== 'object' || body === null || !('code' in body)) return undefined;
    const { code, message, data, request_id } = body as Record<string, unknown>;
    return {
      code: code as number,
      message: String(message),
      data,
      requestId: request_id as string | undefined,
    };
  },
  classify({ status }, envelope) {
    if (envelope !== undefined)
      return CODES[envelope.code] ?? { kind: 'rejected', code: 'mall.rejected', retry: 'never' };
    if (status === 429) return { kind: 'throttled', code: 'mall.rate_limited', retry: 'always' };
    if (status >= 500) return { kind: 'transient', code: 'mall.internal', retry: 'reads' };
    if (status >= 400) return { kind: 'not_found', code: 'mall.not_found', retry: 'never' };
    return CODES[0] as Classification;
  },
  proof: () => ({
    operation: mallShops,
    read: (data): readonly AuthorizedShop<Region>[] =>
      (data as { shops: { id: string; cipher: string; market: 'US' | 'GB' }[] }).shops.map((shop) => ({
        ...shop,
        name: shop.id,
        code: '',
        seller_type: 'LOCAL',
        region: regionOfMarket(shop.market) as Region,
      })) as AuthorizedShop<Region>[],
  }),
  refresh: () => ({
    operation: mallRefresh,
    input: (app: ShopApp, { refreshToken }: TokenSet) => ({
      app_key: app.key,
      app_secret: app.secret,
      refresh_token: refreshToken,
    }),
    read(data, held) {
      const tokens = data as TokenSet;
      if (tokens.openId === held.openId) return tokens;
      throw new AuthenticationError({
        code: 'auth.reauthorize',
        message: 'These are tokens of another seller.',
      });
    },
  }),
};

/** The signature the made-up API expects. */
export function mallSignature(
  secret: string,
  path: string,
  query: Readonly<Record<string, string>>,
  body: string | undefined,
): string {
  const names = Object.keys(query).filter((name) => name !== 'sign');
  const signed =
    path +
    names
      .sort()
      .map((name) => name + query[name])
      .join('') +
    (body ?? '');
  return createHmac('sha256', secret)
    .update(secret + signed + secret)
    .digest('hex');
}

const everywhere: Availability = {
  us: { available: true, confidence: 'documented' },
  global: { available: true, confidence: 'documented' },
};

const anything = plainSchema({}, { open: true });

function both(input: StandardSchema, output: StandardSchema = anything): () => Promise<OperationSchemas> {
  return () => Promise.resolve({ us: { input, output }, global: { input, output } });
}

const common = {
  family: mallFamily,
  summary: 'Made up for tests.',
  surface: 'shop.api',
  identifier: 'shop_cipher',
  authentication: 'token',
  availability: everywhere,
  provenance: { source: 'made up for tests', observed: '2026-11', confidence: 'documented' },
} as const;

interface Both<I, O> {
  readonly us: { readonly input: I; readonly output: O };
  readonly global: { readonly input: I; readonly output: O };
}

/** Names the shops of a token. */
export const mallShops = defineOperation<Both<Record<string, never>, unknown>>({
  ...common,
  id: 'mall.shops',
  method: 'GET',
  path: '/shops',
  identifier: 'none',
  schemas: both(plainSchema({})),
});

/** Replaces tokens. */
export const mallRefresh = defineOperation<Both<Record<string, string>, TokenSet>>({
  ...common,
  id: 'mall.refresh',
  surface: 'shop.token',
  method: 'GET',
  path: '/token/refresh',
  identifier: 'none',
  authentication: 'app',
  effect: 'write',
  schemas: both(plainSchema({ app_key: isText, app_secret: isText, refresh_token: isText })),
});

/** An order as the made-up API gives it. */
export interface MallOrder<R extends Region> {
  readonly id: string;
  readonly buyer_email?: Resident<R, string>;
}

/** A paged list. */
export const searchOrders = defineOperation<{
  us: { input: SearchInput; output: { orders?: MallOrder<'us'>[]; next_page_token?: string } };
  global: { input: SearchInput; output: { orders?: MallOrder<'global'>[]; next_page_token?: string } };
}>({
  ...common,
  id: 'mall.orders.search',
  method: 'POST',
  path: '/orders/search',
  effect: 'read',
  parameters: { page_size: 'query', page_token: 'query' },
  paging: {
    cursor: 'page_token',
    next: 'next_page_token',
    items: 'orders',
    size: { name: 'page_size', max: 100, default: 20 },
  },
  labels: { request: [], response: [{ path: 'orders[].buyer_email', label: 'buyer.email' }] },
  schemas: both(
    plainSchema({
      status: isText,
      note: isText,
      amount: (value) => typeof value === 'number',
      page_size: (value) => typeof value === 'number',
      page_token: isText,
    }),
    plainSchema({ orders: Array.isArray }, { open: true }),
  ),
});

/** The input of a search. */
export interface SearchInput {
  readonly status?: string;
  readonly note?: string | Resident<Region, string>;
  readonly amount?: number;
  readonly page_size?: number;
  readonly page_token?: string;
}

/** A read with a list in the query. */
export const getOrders = defineOperation<Both<{ readonly ids: readonly string[] }, unknown>>({
  ...common,
  id: 'mall.orders.get',
  method: 'GET',
  path: '/orders',
  schemas: both(
    plainSchema({ ids: (value) => Array.isArray(value) && value.every(isText) }, { required: ['ids'] }),
  ),
});

/** A read with a parameter in the path. */
export const getOrder = defineOperation<Both<{ readonly order_id: string }, unknown>>({
  ...common,
  id: 'mall.order.get',
  method: 'GET',
  path: '/orders/{order_id}/detail',
  schemas: both(plainSchema({ order_id: isText }, { required: ['order_id'] })),
});

/** A write that must not be repeated. */
export const shipOrder = defineOperation<
  Both<{ readonly order_id: string; readonly tracking?: string }, unknown>
>({
  ...common,
  id: 'mall.order.ship',
  method: 'POST',
  path: '/orders/{order_id}/ship',
  schemas: both(plainSchema({ order_id: isText, tracking: isText }, { required: ['order_id'] })),
});

/** A write with a place for an idempotency key. */
export const createProduct = defineOperation<
  Both<{ readonly title: string; readonly idempotency_key?: string }, unknown>
>({
  ...common,
  id: 'mall.product.create',
  method: 'POST',
  path: '/products',
  idempotency: { place: 'body', name: 'idempotency_key' },
  schemas: both(plainSchema({ title: isText, idempotency_key: isText }, { required: ['title'] })),
});

/** A list of which entries are deleted by ids in the body. */
export const deleteProducts = defineOperation<Both<{ readonly product_ids: readonly string[] }, unknown>>({
  ...common,
  id: 'mall.products.delete',
  method: 'DELETE',
  path: '/products',
  parameters: { product_ids: 'body' },
  schemas: both(plainSchema({ product_ids: Array.isArray })),
});

/** A form with a file. */
export const uploadImage = defineOperation<
  Both<{ readonly data?: FileInput; readonly use_case?: string | Resident<Region, string> }, unknown>
>({
  ...common,
  id: 'mall.image.upload',
  method: 'POST',
  path: '/images',
  content: 'multipart',
  parameters: { folder: 'query' },
  schemas: both(
    plainSchema({
      data: isFileInput,
      back: isFileInput,
      use_case: isText,
      folder: isText,
      tags: Array.isArray,
      count: (value) => typeof value === 'number' || value === null,
    }),
  ),
});

/** Exists on the US side only. */
export const buyLabel = defineOperation<{ us: { input: { readonly order_id: string }; output: unknown } }>({
  ...common,
  id: 'mall.label.buy',
  method: 'POST',
  path: '/labels',
  availability: {
    us: { available: true, confidence: 'documented' },
    global: {
      available: false,
      reason: 'labels are bought on the US side only',
      instead: 'mall.order.ship',
      confidence: 'documented',
    },
  },
  schemas: both(plainSchema({ order_id: isText })),
});

/** Exists in one market of the global side. */
export const uploadInvoice = defineOperation<{
  global: { input: { readonly order_id: string }; output: unknown };
}>({
  ...common,
  id: 'mall.invoice.upload',
  method: 'POST',
  path: '/invoices',
  availability: {
    us: { available: false, reason: 'no invoices', confidence: 'documented' },
    global: { available: true, markets: ['BR'], instead: 'mall.order.ship', confidence: 'documented' },
  },
  schemas: both(plainSchema({ order_id: isText })),
});

/** Exists in one market of the global side, and is for no shop in particular. */
export const listTaxes = defineOperation<{
  global: { input: Record<string, never>; output: unknown };
}>({
  ...common,
  id: 'mall.taxes.list',
  method: 'GET',
  path: '/taxes',
  identifier: 'none',
  availability: {
    us: { available: false, reason: 'no taxes', confidence: 'documented' },
    global: { available: true, markets: ['BR'], confidence: 'documented' },
  },
  schemas: both(plainSchema({})),
});

/** A file that an answer links to. */
export const getLabel = defineOperation<
  Both<{ readonly order_id: string }, { readonly url: RegionalLink<Region> }>
>({
  ...common,
  id: 'mall.label.get',
  method: 'GET',
  path: '/labels',
  links: [{ path: 'url', surface: 'shop.files' }],
  schemas: both(plainSchema({ order_id: isText })),
});

/** An API of the family of events: one token, no signature. */
export const eventFamily: ApiFamily = {
  ...mallFamily,
  id: 'business',
  adapt(request, { accessToken }) {
    request.headers['access-token'] = accessToken ?? '';
    return request;
  },
};

/** Sends an event. */
export const trackEvent = defineOperation<
  Both<{ readonly event_source_id: string; readonly event: string }, unknown>
>({
  ...common,
  family: eventFamily,
  surface: 'business.api',
  id: 'mall.event.track',
  method: 'POST',
  path: '/events/',
  identifier: 'none',
  schemas: both(plainSchema({ event_source_id: isText, event: isText })),
});
