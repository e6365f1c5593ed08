import axios from 'axios';
import { report } from './report.mjs';

report(axios);
