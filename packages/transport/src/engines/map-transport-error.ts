import { NetworkError, ResponseInvalidError, type TwinshoreError } from '@twinshore/core';

/** Codes of failures that happen before a connection exists, so that no byte of a request was sent. */
const UNREACHABLE: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EAI_NODATA',
  'EAI_NONAME',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** System calls that happen before a connection exists. */
const CONNECTING: ReadonlySet<string> = new Set(['connect', 'getaddrinfo']);

const UNTRUSTED =
  /^(?:CERT_|ERR_TLS_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_CA|ERR_SSL_)/;

interface SystemError {
  readonly code?: unknown;
  readonly syscall?: unknown;
  readonly cause?: unknown;
  readonly errors?: unknown;
}

/**
 * Turns what an HTTP client threw into one of our errors, the same for every engine.
 *
 * @param error - what was thrown
 * @param phase - `request` until the head of the answer arrived, `response` after it
 * @param origin - where the request went; named in the message
 */
export function mapTransportError(
  error: unknown,
  phase: 'request' | 'response',
  origin: string,
): TwinshoreError {
  const code = codeOf(error);
  if (phase === 'response') {
    return new ResponseInvalidError({
      code: 'response.truncated',
      retryable: true,
      cause: error,
      message: `The answer of ${origin} broke off (${code}). The server may have acted: read the state before you repeat a write.`,
    });
  }
  if (isUnreachable(error)) {
    return new NetworkError({
      code: 'network.unreachable',
      cause: error,
      message: `No connection to ${origin} could be made (${code}); nothing was sent. Check the network, the name service and the proxy.`,
    });
  }
  if (UNTRUSTED.test(code)) {
    return new NetworkError({
      retryable: false,
      cause: error,
      message: `The secure connection to ${origin} could not be set up (${code}). Check the certificates on both ends.`,
    });
  }
  return new NetworkError({
    cause: error,
    message: `The connection to ${origin} broke before an answer came (${code}). The server may have acted: read the state before you repeat a write.`,
  });
}

function isUnreachable(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, syscall, cause, errors } = error as SystemError;
  if (Array.isArray(errors) && errors.length > 0) return errors.every(isUnreachable);
  if (typeof code === 'string' && UNREACHABLE.has(code)) return true;
  if (typeof syscall === 'string' && CONNECTING.has(syscall)) return true;
  return isUnreachable(cause);
}

function codeOf(error: unknown): string {
  let current = error;
  let name = 'unknown';
  for (let depth = 0; depth < 4 && typeof current === 'object' && current !== null; depth++) {
    const { code, cause } = current as SystemError;
    if (typeof code === 'string') name = code;
    else if (name === 'unknown' && current instanceof Error) name = current.name;
    current = cause;
  }
  return name;
}
