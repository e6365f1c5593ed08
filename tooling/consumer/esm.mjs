import { firstCall } from './first-call.mjs';
import { runFirstCall } from './run-first-call.mjs';

await runFirstCall('./first-call.mjs', firstCall);
