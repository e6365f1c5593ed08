import type { Classification } from '@twinshore/core';

const rejected: Classification = {
  kind: 'rejected',
  code: 'shop.rejected',
  retry: 'never',
  hint: "The platform refused the call; 'apiMessage' says why.",
};

/** Answers that tell by their HTTP status, because the body has no envelope or a code we do not know. */
const byStatus: ReadonlyMap<number, Classification> = new Map<number, Classification>([
  [400, { kind: 'invalid_request', code: 'shop.invalid_request', retry: 'never' }],
  [
    401,
    { kind: 'unauthorized', code: 'shop.unauthorized', retry: 'never', hint: 'Check token, app and shop.' },
  ],
  [
    403,
    { kind: 'unauthorized', code: 'shop.unauthorized', retry: 'never', hint: 'Check token, app and shop.' },
  ],
  [
    404,
    {
      kind: 'not_found',
      code: 'shop.unknown_path',
      retry: 'never',
      hint: 'The platform knows no such path.',
    },
  ],
  [408, { kind: 'transient', code: 'shop.timeout', retry: 'reads' }],
  // Seen once, for the paths of version 1, which were switched off at the end of 2025.
  [
    410,
    {
      kind: 'not_found',
      code: 'shop.version_retired',
      retry: 'never',
      hint: 'This version is switched off.',
    },
  ],
  [413, { kind: 'invalid_request', code: 'shop.upload_too_large', retry: 'never', hint: 'Send less.' }],
  [
    429,
    {
      kind: 'throttled',
      code: 'shop.rate_limited',
      retry: 'always',
      recovery: 'next-second',
      hint: 'Send fewer calls each second for this API, app and shop.',
    },
  ],
  // Documented as the gateway's way to protect itself. A proxy between may say it after it passed the call on,
  // so a write is not repeated.
  [503, { kind: 'transient', code: 'shop.overloaded', retry: 'reads', hint: 'The platform sheds load.' }],
]);

const serverFault: Classification = {
  kind: 'transient',
  code: 'shop.internal_error',
  retry: 'reads',
  hint: 'The platform failed. Read the state before you repeat a write.',
};

const unreadable: Classification = {
  kind: 'rejected',
  code: 'shop.unreadable',
  retry: 'reads',
  hint: 'The answer has no code, so it is no answer of the Shop API. Check proxies between here and the platform.',
};

/**
 * What an answer means by its HTTP status alone. Never success: that is said by the code in the body.
 */
export function outcomeOfStatus(status: number, hasCode: boolean): Classification {
  const known = byStatus.get(status);
  if (known !== undefined) return known;
  if (status >= 500) return serverFault;
  return hasCode ? rejected : unreadable;
}
