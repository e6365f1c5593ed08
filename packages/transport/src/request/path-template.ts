import { RequestInvalidError } from '@twinshore/core';
import { isExact } from './find-unsendable.ts';

/**
 * A path with places for parameters, taken apart once.
 */
export interface PathTemplate {
  /** Names of the parameters, in order. */
  readonly names: readonly string[];
  /** What stands before, between and after them; one more than there are names. */
  readonly texts: readonly string[];
}

/** What ends a segment, also for a server or proxy that decodes a path before it reads it, and what no name holds. */
const BEYOND_A_SEGMENT = /[/\\]|\p{Cc}/u;

/**
 * Takes a path such as `/order/202407/orders/{order_id}/price_detail` apart.
 */
export function parsePathTemplate(path: string): PathTemplate {
  const parts = path.split(/\{([^{}]+)\}/);
  return {
    texts: parts.filter((_, index) => index % 2 === 0),
    names: parts.filter((_, index) => index % 2 === 1),
  };
}

/**
 * Fills a path in, each value percent-encoded.
 *
 * @throws {@link RequestInvalidError} `request.invalid` for a value that is missing, empty, or would change which
 * path it is, and for a number that is too large to be exact
 */
export function fillPath(
  template: PathTemplate,
  input: Readonly<Record<string, unknown>>,
  operation: string,
): string {
  const { names, texts } = template;
  let path = texts[0] as string;
  for (let index = 0; index < names.length; index++) {
    const name = names[index] as string;
    const value = input[name];
    const text = typeof value === 'number' && isExact(value) ? String(value) : value;
    if (typeof text !== 'string' || text === '' || text === '.' || text === '..') refuse(name, operation);
    if (BEYOND_A_SEGMENT.test(text)) refuse(name, operation);
    path += encoded(text, name, operation) + texts[index + 1];
  }
  return path;
}

function encoded(text: string, name: string, operation: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    // Half of a pair of UTF-16 units.
    return refuse(name, operation);
  }
}

function refuse(name: string, operation: string): never {
  const message = `'${name}' must be a text that can stand in a path: not empty, not '.' and not '..', without slashes and control characters. A number beyond 2^53 cannot be exact; pass it as text`;
  throw new RequestInvalidError({
    operation,
    message: `The input of ${operation} cannot be sent: ${message}.`,
    issues: [{ message, path: [name] }],
  });
}
