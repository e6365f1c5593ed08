import { prepare } from '../call/node-http.mjs';
import { reportFirstCalls } from './report-first-calls.mjs';

await reportFirstCalls(prepare);
