import { prepare } from '../call/twinshore.mjs';
import { reportFirstCalls } from './report-first-calls.mjs';

await reportFirstCalls(prepare);
