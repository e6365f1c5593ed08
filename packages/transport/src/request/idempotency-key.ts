import { ConfigurationError, type Operation } from '@twinshore/core';
import { holdsPlaceholder } from '@twinshore/core/internal';
import { isHeaderValue } from './is-header-value.ts';

/**
 * The idempotency key of a call.
 */
export interface IdempotencyKey {
  /** The key that travels, if any. */
  readonly sent: string | undefined;
  /** Whether it still has to be put in its place; not so when it is part of the input. */
  readonly toPlace: boolean;
}

const NONE: IdempotencyKey = { sent: undefined, toPlace: false };

/**
 * Finds the key under which a repeated write counts once, or makes one up. It stays the same for all attempts.
 *
 * @param given - the caller's own key
 * @throws {@link ConfigurationError} `config.invalid` for a key that the operation has no place for: the caller
 * would rely on a protection that does not exist
 */
export function idempotencyKeyOf(
  operation: Operation,
  input: unknown,
  given: string | undefined,
): IdempotencyKey {
  const { idempotency, id } = operation;
  if (given !== undefined && (typeof given !== 'string' || given === '' || holdsPlaceholder(given))) {
    throw new ConfigurationError({
      operation: id,
      message: `The option 'idempotencyKey' of ${id} is no text, empty, or holds the placeholder of a closed value. Pass a text of your own, such as crypto.randomUUID().`,
    });
  }
  if (idempotency === undefined) {
    if (given === undefined) return NONE;
    throw new ConfigurationError({
      operation: id,
      message: `${id} has no place for an idempotency key, so repeating it is not safe. Leave 'idempotencyKey' out, and read the state before you repeat the call.`,
    });
  }
  if (given !== undefined && idempotency.place === 'header' && !isHeaderValue(given)) {
    throw new ConfigurationError({
      operation: id,
      message: `The option 'idempotencyKey' of ${id} travels in a header and holds characters that HTTP does not allow there. Pass a text of your own, such as crypto.randomUUID().`,
    });
  }
  const inInput = (input as Readonly<Record<string, unknown>> | undefined)?.[idempotency.name];
  if (typeof inInput !== 'string') return { sent: given ?? crypto.randomUUID(), toPlace: true };
  if (given === undefined || given === inInput) return { sent: inInput, toPlace: false };
  throw new ConfigurationError({
    operation: id,
    message: `${id} got two idempotency keys: '${idempotency.name}' in its input and 'idempotencyKey' in its options. Pass one.`,
  });
}
