/**
 * Standard events on their way out, each with the year until which it is supported. They exist for web and
 * offline sources and are sent under their own name, because nothing takes their place.
 *
 * Source: help page on the updated standard events (May 2025). Confidence: documented.
 *
 * @public
 */
export const DEPRECATED_EVENTS = { ClickButton: 2027, PlaceAnOrder: 2027 } as const;

/**
 * The name of a standard event on its way out.
 *
 * @public
 */
export type DeprecatedEventName = keyof typeof DEPRECATED_EVENTS;
