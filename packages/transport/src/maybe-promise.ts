/**
 * Goes on with a value at once, or when it is there. The usual call needs no waiting before it is sent, and each
 * needless wait costs as much as signing.
 */
export function chain<T, U>(value: T | Promise<T>, next: (value: T) => U | Promise<U>): U | Promise<U> {
  return value instanceof Promise ? value.then(next) : next(value);
}
