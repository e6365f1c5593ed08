import { existsSync } from 'node:fs';

/** A client of one side with the area `orders`, as an application imports it. */
const CLIENT_WITH_ORDERS = {
  'packages/shopping/dist/index.mjs': '{ createUsShop }',
  'packages/shopping/dist/orders.mjs': '{ orders }',
};

/** What the stores use of Node, which runs them. */
const nodeModules = ['crypto', 'fs', 'fs/promises', 'os', 'path', 'timers/promises'];

// Brotli sizes with all dependencies. A budget is raised in the change that needs it, with the reason in its note.
const budgets = [
  { name: 'core', path: 'packages/core/dist/index.mjs', limit: '15 kB' },
  // Quotas, scopes, notices, forms, refreshing across processes, creators and partners took what is over 30 kB.
  { name: 'transport-us', path: 'packages/transport-us/dist/index.mjs', limit: '40 kB' },
  { name: 'transport-global', path: 'packages/transport-global/dist/index.mjs', limit: '40 kB' },
  {
    name: 'shopping with orders, at first',
    path: 'packages/shopping/dist/orders.mjs',
    import: CLIENT_WITH_ORDERS,
    limit: '12 kB',
    modifyEsbuildConfig: withoutLazyParts,
  },
  {
    name: 'shopping with orders, all calls made',
    path: 'packages/shopping/dist/orders.mjs',
    import: CLIENT_WITH_ORDERS,
    // The order mirror is 6 kB of it.
    limit: '32 kB',
  },
  { name: 'shopping/signing', path: 'packages/shopping/dist/signing.mjs', limit: '6 kB' },
  { name: 'pixel', path: 'packages/pixel/dist/index.mjs', limit: '1.8 kB' },
  {
    name: 'pixel/server',
    path: 'packages/pixel/dist/server.mjs',
    limit: '60 kB',
    // An optional peer, loaded for national phone numbers only.
    ignore: ['libphonenumber-js'],
  },
  { name: 'stores/memory', path: 'packages/stores/dist/memory.mjs', limit: '8 kB', ignore: nodeModules },
  { name: 'stores/file', path: 'packages/stores/dist/file.mjs', limit: '9 kB', ignore: nodeModules },
  {
    name: 'stores/postgres',
    path: 'packages/stores/dist/postgres.mjs',
    limit: '9 kB',
    // An optional peer, loaded when the stores are opened.
    ignore: [...nodeModules, 'pg'],
  },
];

export default budgets.filter(({ path }) => existsSync(path));

/** Leaves out what a bundler puts into files of their own: checks and words of errors come with the call in need. */
function withoutLazyParts(config) {
  const plugin = {
    name: 'without-lazy-parts',
    setup(build) {
      build.onResolve({ filter: /.*/ }, ({ kind, path }) =>
        kind === 'dynamic-import' ? { path, external: true } : undefined,
      );
    },
  };
  return { ...config, format: 'esm', plugins: [...(config.plugins ?? []), plugin] };
}
