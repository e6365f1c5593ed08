const { firstCall } = require('./first-call.cjs');

void import('./run-first-call.mjs').then(({ runFirstCall }) => runFirstCall('./first-call.cjs', firstCall));
