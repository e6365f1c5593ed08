import { existsSync } from 'node:fs';

// Brotli sizes with all dependencies. A budget is raised in the change that needs it, with the reason in its note.
const budgets = [
  { name: 'core', path: 'packages/core/dist/index.mjs', limit: '15 kB' },
  { name: 'transport-us', path: 'packages/transport-us/dist/index.mjs', limit: '30 kB' },
  { name: 'transport-global', path: 'packages/transport-global/dist/index.mjs', limit: '30 kB' },
  { name: 'shopping/orders', path: 'packages/shopping/dist/orders.mjs', limit: '60 kB' },
  { name: 'shopping/signing', path: 'packages/shopping/dist/signing.mjs', limit: '6 kB' },
  { name: 'pixel', path: 'packages/pixel/dist/index.mjs', limit: '1.8 kB' },
  {
    name: 'pixel/server',
    path: 'packages/pixel/dist/server.mjs',
    limit: '60 kB',
    // An optional peer, loaded for national phone numbers only.
    ignore: ['libphonenumber-js'],
  },
];

export default budgets.filter(({ path }) => existsSync(path));
