import { createHmac } from 'node:crypto';

/**
 * A client as somebody would write it who knows the documents only: no line of it is shared with the SDK or with
 * the platform's own check.
 */
export interface ShopClient {
  readonly appKey: string;
  readonly appSecret: string;
  readonly origin: string;
  token?: string;
  cipher?: string;
  /** Seconds since 1970, where the platform's clock is not the real one. */
  readonly now?: () => number;
}

export interface CallOptions {
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly body?: unknown;
  /** The exact text to send instead of `body`. */
  readonly rawBody?: string;
  /** Leaves the body out of the signature, as with forms. */
  readonly unsignedBody?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
  /** Seconds since 1970. */
  readonly timestamp?: number | string;
  /** Changes what is signed, to sign it wrongly. */
  readonly tamper?: (sign: string) => string;
}

export interface Reply {
  readonly status: number;
  readonly code: number;
  readonly message: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of any shape
  readonly data: any;
  readonly headers: Headers;
  readonly text: string;
}

export async function callShop(
  client: ShopClient,
  method: string,
  path: string,
  options: CallOptions = {},
): Promise<Reply> {
  const text = options.rawBody ?? (options.body === undefined ? undefined : JSON.stringify(options.body));
  const query: Record<string, string> = {
    app_key: client.appKey,
    timestamp: String(options.timestamp ?? client.now?.() ?? Math.floor(Date.now() / 1000)),
  };
  if (client.cipher !== undefined) query.shop_cipher = client.cipher;
  for (const [name, value] of Object.entries(options.query ?? {})) {
    if (value === undefined) delete query[name];
    else query[name] = value;
  }
  const sorted = Object.keys(query).sort();
  const base =
    path +
    sorted.map((name) => name + query[name]).join('') +
    (options.unsignedBody === true ? '' : (text ?? ''));
  const sign = createHmac('sha256', client.appSecret)
    .update(client.appSecret + base + client.appSecret)
    .digest('hex');
  const url = new URL(path, client.origin);
  for (const name of sorted) url.searchParams.set(name, query[name] as string);
  url.searchParams.set('sign', options.tamper === undefined ? sign : options.tamper(sign));
  const response = await fetch(url, {
    method,
    redirect: 'manual',
    headers: {
      'content-type': 'application/json',
      ...(client.token === undefined ? {} : { 'x-tts-access-token': client.token }),
      ...options.headers,
    },
    ...(text === undefined ? {} : { body: text }),
  });
  return readReply(response);
}

export async function readReply(response: Response): Promise<Reply> {
  const text = await response.text();
  let parsed: Partial<Reply> = {};
  try {
    parsed = JSON.parse(text);
  } catch {
    // Pages and plain text have no envelope.
  }
  return {
    status: response.status,
    code: parsed.code ?? Number.NaN,
    message: parsed.message ?? '',
    data: parsed.data,
    headers: response.headers,
    text,
  };
}

/** Exchanges a code and gives a client with its token. */
export async function authorize(
  app: { readonly key: string; readonly secret: string },
  code: string,
  origins: { readonly 'shop.api': string; readonly 'shop.token': string },
): Promise<ShopClient & { token: string; refreshToken: string }> {
  const reply = await getToken(origins['shop.token'], {
    app_key: app.key,
    app_secret: app.secret,
    auth_code: code,
    grant_type: 'authorized_code',
  });
  return {
    appKey: app.key,
    appSecret: app.secret,
    origin: origins['shop.api'],
    token: reply.data.access_token,
    refreshToken: reply.data.refresh_token,
  };
}

export async function getToken(
  origin: string,
  query: Readonly<Record<string, string>>,
  path = '/api/v2/token/get',
): Promise<Reply> {
  const url = new URL(path, origin);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return readReply(await fetch(url));
}
