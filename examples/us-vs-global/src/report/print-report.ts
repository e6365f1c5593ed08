import type { DemoResult, MadeCall, SideResult } from '../demo/demo-result.ts';
import { columns } from './columns.ts';

/** The result for people. */
export function printReport({ topology, sides, refused, surprises }: DemoResult): string {
  const both = (label: string, read: (side: SideResult) => readonly string[]) => ({
    label,
    us: read(sides.us),
    global: read(sides.global),
  });
  const table = columns(
    [
      { label: '', us: ['US'], global: ['GLOBAL'] },
      both('Authorize page', (side) => [side.authorizeHost]),
      both('Granted', (side) => side.grants),
      both('Calls made, by host', (side) => countCalls(side.calls)),
      both('Order, paid to delivered', (side) =>
        side.orders.flatMap(({ market, id, steps, finalStatus }) => [
          `${market} ${id}`,
          ...steps.map((step) => `· ${step}`),
          `· ${finalStatus}`,
        ]),
      ),
      both('Tax', (side) => side.orders.map(({ market, tax }) => `${market} ${tax}`)),
      both('Recipient prints as', (side) => [...new Set(side.orders.map(({ recipient }) => recipient))]),
      both('Signed webhooks', (side) => [
        `${side.webhooks.length} verified by this side's secret`,
        ...new Set(side.webhooks),
      ]),
      both('Purchase event', ({ purchase }) => [
        `accepted ${purchase.accepted}, region ${purchase.region_basis}`,
      ]),
    ],
    { label: 20, cell: 44 },
  );
  const crossings = refused.map(
    ({ attempt, code, reached, message }) =>
      `  ✗ ${attempt}\n    ${code}, ${reached} calls left\n    ${message}`,
  );
  return [
    `Topology '${topology}': ${topology === 'split' ? 'every surface has a host for each side' : 'hosts are shared as they really are'}.`,
    '',
    table,
    '',
    'Four ways across, each refused before anything was sent:',
    ...crossings,
    '',
    ...(surprises.length === 0
      ? ['Everything went as expected.']
      : ['Not as expected:', ...surprises.map((surprise) => `  ! ${surprise}`)]),
  ].join('\n');
}

function countCalls(calls: readonly MadeCall[]): readonly string[] {
  const byHost = new Map<string, Map<string, number>>();
  for (const { host, surface, operation } of calls) {
    const place = `${surface} at ${host}`;
    const operations = byHost.get(place) ?? new Map<string, number>();
    operations.set(operation, (operations.get(operation) ?? 0) + 1);
    byHost.set(place, operations);
  }
  return [...byHost].flatMap(([place, operations]) => [
    place,
    ...[...operations].map(([operation, count]) => `· ${operation}${count > 1 ? ` ×${count}` : ''}`),
  ]);
}
