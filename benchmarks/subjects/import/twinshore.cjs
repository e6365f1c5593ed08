const { createUsShop } = require('@twinshore/shopping');
const { orders } = require('@twinshore/shopping/orders');
const { createUsTransport } = require('@twinshore/transport-us');
const { report } = require('./report.mjs');

report(createUsTransport, createUsShop, orders);
