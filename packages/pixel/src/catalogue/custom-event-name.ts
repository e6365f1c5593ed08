import { PLATFORM_EVENTS } from './platform-events.ts';
import { RESERVED_NAMES } from './reserved-names.ts';

/**
 * The form of a custom event's name: at most 50 characters, letters, digits, `_` and `-`, a letter first.
 *
 * Source: help page on custom events (February 2026). Confidence: documented.
 *
 * @public
 */
export const CUSTOM_EVENT_NAME = /^[A-Za-z][A-Za-z0-9_-]{0,49}$/;

/**
 * The name of a custom event. Which texts are allowed is checked at run time, see {@link isCustomEventName}.
 * Custom events cannot be optimised for.
 *
 * @public
 */
export type CustomEventName = string & {};

/**
 * Tells whether a custom event may have this name. The rule that names must not carry sensitive labels, such as
 * health, is yours to keep.
 *
 * @public
 */
export function isCustomEventName(name: string): boolean {
  const taken: readonly string[] = PLATFORM_EVENTS;
  return CUSTOM_EVENT_NAME.test(name) && !Object.hasOwn(RESERVED_NAMES, name) && !taken.includes(name);
}
