/**
 * What is known of a standard event.
 *
 * @public
 */
export interface StandardEventFact {
  /** The advertising objectives that can optimise for it; empty where the help centre names none. */
  readonly objectives: readonly ('sales' | 'leads')[];
  /** Properties the help centre recommends. None is required by the API. */
  readonly recommended: readonly string[];
}

const PRODUCT = ['content_type', 'quantity', 'description', 'content_ids', 'currency', 'value'] as const;
const sales = ['sales'] as const;
const leads = ['leads'] as const;
const both = ['sales', 'leads'] as const;

/**
 * The standard events of web, offline and CRM sources: one set for all three since May 2025. `StartTrial`,
 * `SubmitApplication` and `ApplicationApproval` were new then. Names are case-sensitive.
 *
 * Source: help pages on standard events and their parameters (May 2025), and a client's list of July 2026 with
 * the same 18 names. Confidence: documented.
 *
 * @public
 */
export const STANDARD_EVENTS = {
  AddPaymentInfo: { objectives: sales, recommended: [] },
  AddToCart: { objectives: sales, recommended: PRODUCT },
  AddToWishlist: { objectives: both, recommended: [] },
  ApplicationApproval: { objectives: leads, recommended: [] },
  CompleteRegistration: { objectives: leads, recommended: [] },
  Contact: { objectives: leads, recommended: [] },
  CustomizeProduct: { objectives: leads, recommended: [] },
  Download: { objectives: sales, recommended: [] },
  FindLocation: { objectives: leads, recommended: [] },
  InitiateCheckout: { objectives: sales, recommended: [] },
  Lead: { objectives: leads, recommended: [] },
  Purchase: { objectives: sales, recommended: PRODUCT },
  Schedule: { objectives: leads, recommended: [] },
  Search: { objectives: both, recommended: ['search_string'] },
  StartTrial: { objectives: sales, recommended: ['content_ids', 'currency', 'value'] },
  SubmitApplication: { objectives: leads, recommended: [] },
  Subscribe: { objectives: [], recommended: [] },
  ViewContent: { objectives: [], recommended: PRODUCT },
} as const satisfies Readonly<Record<string, StandardEventFact>>;

/**
 * The name of a standard event of web, offline and CRM sources.
 *
 * @public
 */
export type StandardEventName = keyof typeof STANDARD_EVENTS;
