import got from 'got';
import { report } from './report.mjs';

report(got);
