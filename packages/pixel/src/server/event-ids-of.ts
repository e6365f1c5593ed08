const ids = new WeakMap<object, readonly string[]>();

/**
 * Remembers the ids of events that an error kept from being accepted.
 */
export function rememberEventIds(error: unknown, eventIds: readonly string[]): void {
  if (typeof error === 'object' && error !== null) ids.set(error, eventIds);
}

/**
 * The ids that the events of a failed `track` went under, in their order, or `undefined` for an error from before
 * they had ids. Send the events again with these ids, and what was taken in spite of the error counts once.
 *
 * @example
 * ```ts
 * try {
 *   await events.track(purchase);
 * } catch (error) {
 *   const [event_id] = eventIdsOf(error) ?? [];
 *   await queue.add({ ...purchase, event_id });
 * }
 * ```
 * @public
 */
export function eventIdsOf(error: unknown): readonly string[] | undefined {
  return typeof error === 'object' && error !== null ? ids.get(error) : undefined;
}
