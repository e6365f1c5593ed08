import { request } from 'undici';
import { report } from './report.mjs';

report(request);
