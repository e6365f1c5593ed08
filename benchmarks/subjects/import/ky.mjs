import ky from 'ky';
import { report } from './report.mjs';

report(ky);
