import Stripe from 'stripe';
import { report } from './report.mjs';

report(Stripe);
