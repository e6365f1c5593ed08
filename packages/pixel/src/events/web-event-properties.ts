import type { EventProperties } from './event-properties.ts';
import type { TravelProperties } from './travel-properties.ts';
import type { VehicleProperties } from './vehicle-properties.ts';

/**
 * What a web event was about.
 *
 * @public
 */
export interface WebEventProperties extends EventProperties, TravelProperties, VehicleProperties {}
