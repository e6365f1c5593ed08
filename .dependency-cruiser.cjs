// The import graph is a boundary: a service that installs one side carries no code of the other.
const source = (...packages) => `^packages/(${packages.join('|')})/src/`;
const tests = '[.](test|test-d)[.]ts$|/__fixtures__/';
const contracts = '^packages/(core|shopping|pixel)/src/';
const endpoints = '^packages/transport-(us|global)/src/endpoints([.]ts$|/)';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle hides which of two files is the lower one.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      comment: 'A source file that nothing imports and that is no entry is dead.',
      severity: 'error',
      from: {
        orphan: true,
        path: '^packages/[^/]+/src/',
        // An entry that needs no other file is no orphan: those lie directly in src/, in schemas/, or are an index.
        pathNot: [tests, '/src/[^/]+[.]ts$', '/src/schemas/', '/index[.]ts$'],
      },
      to: {},
    },
    {
      name: 'core-imports-nothing',
      comment: 'core is contracts only: no dependency, no sibling, no node: module.',
      severity: 'error',
      from: { path: source('core'), pathNot: tests },
      to: { pathNot: '^packages/core/src/' },
    },
    {
      name: 'transport-imports-core',
      severity: 'error',
      from: { path: source('transport'), pathNot: tests },
      to: { path: '^packages/', pathNot: '^packages/(core|transport)/src/' },
    },
    {
      name: 'transports-are-strangers',
      comment: 'A transport holds one side: it imports core and the shared pipeline only.',
      severity: 'error',
      from: { path: '^packages/transport-(us|global)/src/', pathNot: tests },
      to: { path: '^packages/', pathNot: '^packages/(core|transport|transport-$1)/src/' },
    },
    {
      name: 'areas-take-a-transport-as-argument',
      comment: 'shopping and pixel import core; pixel/us and pixel/global may read the endpoint tables.',
      severity: 'error',
      from: { path: source('shopping', 'pixel'), pathNot: tests },
      to: { path: '^packages/', pathNot: ['^packages/(core|$1)/src/', endpoints] },
    },
    {
      name: 'stores-import-core',
      comment: 'stores implements the ports of core and knows nothing of calls. Nobody needs it to make one.',
      severity: 'error',
      from: { path: source('stores'), pathNot: tests },
      to: { path: '^packages/', pathNot: '^packages/(core|stores)/src/' },
    },
    {
      name: 'nobody-needs-stores',
      severity: 'error',
      from: { path: '^packages/(?!stores/)[^/]+/src/', pathNot: tests },
      to: { path: '^packages/stores/' },
    },
    {
      name: 'shopping-imports-no-endpoint-table',
      severity: 'error',
      from: { path: source('shopping'), pathNot: tests },
      to: { path: '^packages/transport' },
    },
    {
      name: 'pixel-side-reads-its-own-table',
      comment: 'Only src/us and src/global read a table, each its own.',
      severity: 'error',
      from: { path: source('pixel'), pathNot: `${tests}|^packages/pixel/src/(us|global)[./]` },
      to: { path: '^packages/transport' },
    },
    {
      name: 'pixel-us-reads-no-global-table',
      severity: 'error',
      from: { path: '^packages/pixel/src/(us|global)[./]', pathNot: tests },
      to: { path: '^packages/transport', pathNot: '^packages/transport-$1/src/endpoints' },
    },
    {
      name: 'around-the-sdk-reads-tables-only',
      comment:
        'emulator and testing import contracts and the data-only endpoint tables, no other part of a transport.',
      severity: 'error',
      from: { path: source('emulator', 'testing'), pathNot: tests },
      to: { path: '^packages/', pathNot: ['^packages/$1/src/', contracts, endpoints] },
    },
    {
      name: 'endpoints-are-data',
      comment:
        'An /endpoints entry is constants: it may import types of core and its own folder, nothing that runs.',
      severity: 'error',
      from: { path: endpoints },
      to: { pathNot: endpoints, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-transport-imports-ky',
      severity: 'error',
      from: { pathNot: '^packages/transport/src/' },
      to: { path: '(^|/)node_modules/ky/' },
    },
    {
      name: 'zod-at-the-edge',
      comment: 'Schemas live in *.schema.ts or schemas/, so that nothing else pulls zod in.',
      severity: 'error',
      from: {
        path: '^packages/(?!emulator|testing)[^/]+/src/',
        pathNot: [tests, '\\.schema\\.ts$', '/schemas?[./]'],
      },
      to: { path: '(^|/)node_modules/zod/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'isomorphic-packages',
      comment:
        'shopping and pixel run in workers and browsers: no node: module, except in a *-node.ts file that only the node condition of an imports map leads to.',
      severity: 'error',
      from: { path: source('shopping', 'pixel'), pathNot: [tests, '-node[.]ts$'] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-tests-from-sources',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/', pathNot: tests },
      to: { path: tests },
    },
    {
      name: 'not-resolvable',
      severity: 'error',
      from: {},
      // `node` is what `/// <reference types="node" />` names.
      to: { couldNotResolve: true, pathNot: '^node$' },
    },
    {
      name: 'declared-dependencies',
      comment:
        'What a published file imports stands in its package.json, and not under devDependencies only.',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/', pathNot: tests },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'node', 'import', 'types', 'default'],
      extensions: ['.ts', '.mjs', '.js', '.cjs', '.json'],
    },
  },
};
