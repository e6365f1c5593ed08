import type { Region } from '../regions/region.ts';
import type { ResidencyContext } from './residency-context.ts';

/**
 * What resident values of one kind and source share. Kept apart from the values, because a page of orders holds
 * hundreds of them.
 */
export interface ResidentOrigin<R extends Region = Region> {
  readonly region: R;
  readonly label: string;
  readonly context: ResidencyContext;
}
