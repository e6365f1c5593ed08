import { affiliate } from '@twinshore/shopping/affiliate';
import { report } from '../import/report.mjs';

report(affiliate);
