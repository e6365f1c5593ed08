/**
 * Further properties of web events about vehicles.
 *
 * Source: one client's schema (August 2026). Confidence: once.
 *
 * @public
 */
export interface VehicleProperties {
  readonly postal_code?: string | undefined;
  readonly make?: string | undefined;
  readonly model?: string | undefined;
  readonly year?: number | undefined;
  readonly state_of_vehicle?: 'New' | 'Used' | 'CPO' | undefined;
  readonly mileage?: { readonly value: number; readonly unit: 'MI' | 'KM' } | undefined;
  readonly exterior_color?: string | undefined;
  readonly interior_color?: string | undefined;
  readonly transmission?: string | undefined;
  readonly body_style?: string | undefined;
  readonly fuel_type?: string | undefined;
  readonly drivetrain?: 'AWD' | 'FOUR_WD' | 'FWD' | 'RWD' | 'TWO_WD' | 'Other' | undefined;
  /** Lowest and highest, in units of the event's currency. */
  readonly preferred_price_range?: readonly [min: number, max: number] | undefined;
  readonly trim?: string | undefined;
  /** Vehicle identification number, at most 17 characters. */
  readonly vin?: string | undefined;
  readonly condition_of_vehicle?: string | undefined;
  readonly viewcontent_type?: string | undefined;
  readonly search_type?: string | undefined;
  readonly registration_type?: string | undefined;
}
