/**
 * What the platform says when it will not do something. Thrown by checks and handlers, answered by the gateway.
 */
export class Refusal extends Error {
  /** The code in the body. */
  readonly code: number;
  /** HTTP status where one was seen; otherwise a knob decides. */
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.code = code;
    this.status = SEEN_STATUS[code];
    this.headers = headers;
  }
}

/** The HTTP status that each code was seen with. */
const SEEN_STATUS: Readonly<Record<number, number>> = {
  36009002: 429,
  36009004: 400,
  36009009: 404,
  36009037: 429,
  36009043: 401,
  36009044: 401,
  105001: 401,
  105002: 401,
  105004: 401,
  105005: 401,
};

/** Codes that the gateway itself gives; all others come from a service behind it. */
const GATEWAY_CODES: ReadonlySet<number> = new Set([101000, 106001, 106011, 106013]);

/** The HTTP status of a refusal. */
export function statusOf(
  refusal: Refusal,
  knobs: { readonly gatewayRefusalStatus: number; readonly serviceRefusalStatus: number },
): number {
  if (refusal.status !== undefined) return refusal.status;
  const fromGateway = GATEWAY_CODES.has(refusal.code) || String(refusal.code).startsWith('36009');
  return fromGateway ? knobs.gatewayRefusalStatus : knobs.serviceRefusalStatus;
}
