import { fulfillment } from '@twinshore/shopping/fulfillment';
import { orders } from '@twinshore/shopping/orders';

/** The areas that the clients of the demo have. */
export const demoAreas = { orders, fulfillment };

/** Their type. */
export type DemoAreas = typeof demoAreas;
