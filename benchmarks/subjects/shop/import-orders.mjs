import { orders } from '@twinshore/shopping/orders';
import { report } from '../import/report.mjs';

report(orders);
