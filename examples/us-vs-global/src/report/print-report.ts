import type { DemoResult, MadeCall, SideResult } from '../demo/demo-result.ts';
import { columns } from './columns.ts';
import { wrap } from './wrap.ts';

/** The result for people. */
export function printReport({ topology, sides, refused, surprises }: DemoResult, width = 120): string {
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
        ...counted(side.webhooks),
      ]),
      both('Purchase event', ({ purchase }) => [
        `accepted ${purchase.accepted}, region ${purchase.region_basis}`,
      ]),
    ],
    width,
  );
  const crossings = refused.map(({ attempt, code, reached, message }) =>
    [
      `  ✗ ${attempt}: ${code}, ${reached} calls left`,
      ...wrap(`    ${message}`, Math.min(width, 110), '    '),
    ].join('\n'),
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
  const places = [...new Set(calls.map(placeOf))];
  return places.flatMap((place) => {
    const operations = calls.filter((call) => placeOf(call) === place).map(({ operation }) => operation);
    return [place, ...counted(operations).map((text) => `· ${text}`)];
  });
}

function placeOf({ surface, host }: MadeCall): string {
  return `${surface} at ${host}`;
}

function counted(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].map((text) => {
    const times = texts.filter((other) => other === text).length;
    return times > 1 ? `${text} ×${times}` : text;
  });
}
