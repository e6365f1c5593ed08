import { ConfigurationError, type RequestOptions } from '@twinshore/core';
import { holdsPlaceholder, isGuardedHeader } from '@twinshore/core/internal';
import { isHeaderValue } from './is-header-value.ts';

const NAME = /^[!#$%&'*+.^_`|~0-9a-z-]+$/;

/**
 * Applies the headers of a call's options to those of the request.
 *
 * @throws {@link ConfigurationError} `config.invalid` for a header that identity, host or framing rest on, and for
 * names or values that HTTP does not allow; the message does not repeat the value
 */
export function applyHeaders(
  headers: Record<string, string>,
  added: NonNullable<RequestOptions['headers']>,
): void {
  if (typeof added !== 'object' || added === null)
    refuse('', 'headers are given as an object of names and values');
  for (const [given, value] of Object.entries(added)) {
    if (value === undefined) continue;
    const name = given.toLowerCase();
    if (!NAME.test(name)) refuse(given, 'its name holds characters that HTTP does not allow');
    if (isGuardedHeader(name)) {
      refuse(
        given,
        'it is set by the transport: identity, host and length of a request come from one place only',
      );
    }
    if (value === null) delete headers[name];
    else if (typeof value !== 'string' || !isHeaderValue(value)) {
      refuse(given, 'its value is no text, or holds characters that HTTP does not allow');
    } else if (holdsPlaceholder(value)) {
      refuse(given, 'it holds the placeholder of a closed value, which was turned into text on its way');
    } else headers[name] = value;
  }
}

function refuse(name: string, why: string): never {
  throw new ConfigurationError({ message: `Header '${name}' in the call's options cannot be used: ${why}.` });
}
