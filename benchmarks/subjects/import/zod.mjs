import * as z from 'zod';
import { report } from './report.mjs';

report(z.object);
