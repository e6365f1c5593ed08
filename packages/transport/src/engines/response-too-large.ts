import { ResponseInvalidError } from '@twinshore/core';

/**
 * The error for an answer that is longer than it may be.
 */
export function responseTooLarge(origin: string, maxBytes: number, status: number): ResponseInvalidError {
  return new ResponseInvalidError({
    code: 'response.too_large',
    status,
    message: `The answer of ${origin} is longer than ${maxBytes} bytes and was dropped. Ask for fewer items, or raise 'maxResponseBytes' (for a file 'maxDownloadBytes').`,
  });
}
