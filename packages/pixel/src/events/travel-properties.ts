/**
 * Further properties of web events about travel. Dates are ISO dates (`2026-11-30`).
 *
 * Source: one client's schema (August 2026). Confidence: once.
 *
 * @public
 */
export interface TravelProperties {
  readonly city?: string | undefined;
  readonly region?: string | undefined;
  readonly country?: string | undefined;
  readonly checkin_date?: string | undefined;
  readonly checkout_date?: string | undefined;
  readonly num_adults?: number | undefined;
  readonly num_children?: number | undefined;
  readonly num_infants?: number | undefined;
  readonly suggested_hotels?: readonly string[] | undefined;
  readonly departing_departure_date?: string | undefined;
  readonly departing_arrival_date?: string | undefined;
  readonly returning_departure_date?: string | undefined;
  readonly returning_arrival_date?: string | undefined;
  readonly origin_airport?: string | undefined;
  readonly destination_airport?: string | undefined;
  readonly destination_ids?: readonly string[] | undefined;
  readonly suggested_destinations?: readonly string[] | undefined;
  readonly travel_class?: 'eco' | 'prem' | 'bus' | 'first' | undefined;
  readonly travel_start?: string | undefined;
  readonly travel_end?: string | undefined;
  readonly user_score?: number | undefined;
  readonly preferred_num_stops?: number | undefined;
}
