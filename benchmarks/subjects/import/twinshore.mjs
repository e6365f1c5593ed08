import { createUsShop } from '@twinshore/shopping';
import { orders } from '@twinshore/shopping/orders';
import { createUsTransport } from '@twinshore/transport-us';
import { report } from './report.mjs';

report(createUsTransport, createUsShop, orders);
