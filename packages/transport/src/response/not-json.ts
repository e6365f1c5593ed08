import { type Region, ResponseInvalidError, type WireResponse } from '@twinshore/core';

/**
 * The error for a body that is no JSON.
 *
 * A server fault (5xx) often answers with a page of its own and may pass; any other page will come again.
 */
export function notJson(
  text: string,
  response: WireResponse,
  facts: { readonly operation: string; readonly region: Region; readonly attempts: number },
): ResponseInvalidError {
  const { status } = response;
  const { operation } = facts;
  if (/^\s*[{[]/.test(text) && !/[}\]]\s*$/.test(text)) {
    return new ResponseInvalidError({
      ...facts,
      status,
      code: 'response.truncated',
      retryable: true,
      message: `The answer to ${operation} (HTTP ${status}) ends in the middle. The server may have acted: read the state before you repeat a write.`,
    });
  }
  const found = /^\s*</.test(text) ? 'a web page' : text.trim() === '' ? 'nothing' : 'something else';
  return new ResponseInvalidError({
    ...facts,
    status,
    code: 'response.not_json',
    retryable: status >= 500,
    message: `The answer to ${operation} (HTTP ${status}) should be JSON but is ${found}. ${advice(status)}`,
  });
}

function advice(status: number): string {
  if (status >= 500) return 'The platform or a gateway before it has a fault; try again later.';
  return 'Check that the host, the path and any proxy lead to the API.';
}
