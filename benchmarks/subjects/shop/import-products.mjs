import { products } from '@twinshore/shopping/products';
import { report } from '../import/report.mjs';

report(products);
