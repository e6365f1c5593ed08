import type { StandardEventName } from './standard-events.ts';

/**
 * Old names of standard events with their present ones, for web, offline and CRM sources since 1 May 2025.
 * TikTok converts the old names itself; a help table of September 2025 still prints `SubmitForm`.
 *
 * Source: help page on the updated standard events (May 2025). Confidence: documented.
 *
 * @public
 */
export const RENAMED_EVENTS = {
  CompletePayment: 'Purchase',
  SubmitForm: 'Lead',
} as const satisfies Readonly<Record<string, StandardEventName>>;

/**
 * The old name of a standard event.
 *
 * @public
 */
export type RenamedEventName = keyof typeof RENAMED_EVENTS;
