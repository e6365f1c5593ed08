import { describe, expect, it } from 'vitest';
import { callerOf } from './caller-of.ts';

const app = '/home/me/app';
const npm = `${app}/node_modules/@twinshore`;
const pnpm = (name: string) =>
  `${app}/node_modules/.pnpm/@twinshore+${name}@0.1.0_zod@4.6.7/node_modules/@twinshore/${name}`;

const stack = (...frames: readonly string[]) => ['Error: call site', ...frames].join('\n');

describe('callerOf', () => {
  it.each<[string, readonly string[], string | undefined]>([
    [
      'packages installed by npm',
      [
        `    at captureStack (file://${npm}/core/dist/internal.mjs:10:5)`,
        `    at Deprecations.called (file://${npm}/transport/dist/index.mjs:900:13)`,
        `    at ShopResource.callOperation (file://${npm}/shopping/dist/chunk-ABC.mjs:44:1)`,
        `    at payOut (file://${app}/src/payouts.ts:12:34)`,
        `    at main (file://${app}/src/main.ts:3:1)`,
      ],
      `${app}/src/payouts.ts:12`,
    ],
    [
      'the same, required',
      [
        `    at captureStack (${npm}/core/dist/internal.cjs:10:5)`,
        `    at Object.send (${npm}/transport/dist/index.cjs:900:13)`,
        `    at async payOut (${app}/dist/payouts.js:12:34)`,
      ],
      `${app}/dist/payouts.js:12`,
    ],
    [
      'packages installed by pnpm',
      [
        `    at captureStack (file://${pnpm('core')}/dist/internal.mjs:10:5)`,
        `    at Object.send (file://${pnpm('transport')}/dist/index.mjs:900:13)`,
        `    at FinancePayments.list (file://${pnpm('shopping')}/dist/finance.mjs:4:13)`,
        `    at file://${app}/src/payouts.mjs:7:1`,
      ],
      `${app}/src/payouts.mjs:7`,
    ],
    [
      'sources that lie together, called by a test among them',
      [
        '    at captureStack (/repo/packages/core/src/transport/call-site.ts:10:5)',
        '    at Object.send (/repo/packages/transport/src/pipeline/create-sender.ts:90:13)',
        '    at FinancePayments.list (/repo/packages/shopping/src/generated/finance/payments.ts:4:13)',
        '    at /repo/packages/shopping/src/finance/finance.test.ts:7:1',
      ],
      '/repo/packages/shopping/src/finance/finance.test.ts:7',
    ],
    [
      'a folder of the caller with a name like ours',
      [
        `    at captureStack (file://${npm}/core/dist/internal.mjs:10:5)`,
        `    at Object.send (file://${npm}/transport/dist/index.mjs:900:13)`,
        `    at pay (${app}/packages/core/src/pay.ts:12:34)`,
      ],
      `${app}/packages/core/src/pay.ts:12`,
    ],
    [
      'a package of ours that is part of the caller’s application',
      [
        '    at captureStack (/repo/packages/core/src/transport/call-site.ts:10:5)',
        '    at Object.send (/repo/packages/transport/src/pipeline/create-sender.ts:90:13)',
        '    at /repo/packages/billing/src/pay.ts:7:1',
      ],
      '/repo/packages/billing/src/pay.ts:7',
    ],
    [
      'Windows',
      [
        '    at captureStack (file:///C:/app/node_modules/@twinshore/core/dist/internal.mjs:10:5)',
        '    at Object.send (C:\\app\\node_modules\\@twinshore\\transport\\dist\\index.cjs:9:1)',
        '    at pay (file:///C:/app/src/my%20pay.ts:12:34)',
      ],
      'C:/app/src/my%20pay.ts:12',
    ],
    [
      'folders with brackets and blanks, and frames of the runtime',
      [
        `    at captureStack (file://${npm}/core/dist/internal.mjs:10:5)`,
        '    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)',
        '    at new Promise (<anonymous>)',
        '    at Page (/my app/(shop)/[id]/page.tsx:4:5)',
      ],
      '/my app/(shop)/[id]/page.tsx:4',
    ],
    [
      'a version behind the file',
      [
        `    at captureStack (file://${npm}/core/dist/internal.mjs:10:5)`,
        `    at pay (file://${app}/pay.ts?t=17:4:5)`,
      ],
      `${app}/pay.ts:4`,
    ],
    [
      'another engine',
      [
        `captureStack@${npm}/core/dist/internal.mjs:10:5`,
        `send@https://cdn.example/@twinshore/transport/dist/index.mjs:9:1`,
        `pay@https://app.example/pay.js:12:34`,
      ],
      'https://app.example/pay.js:12',
    ],
    [
      'a bundle of one file, where nobody can tell',
      [`    at captureStack (${app}/bundle.js:10:5)`, `    at pay (${app}/bundle.js:9000:5)`],
      undefined,
    ],
    ['no stack at all', [], undefined],
  ])('finds the caller of %s', (_, frames, expected) => {
    expect(callerOf(stack(...frames))).toBe(expected);
  });
});
