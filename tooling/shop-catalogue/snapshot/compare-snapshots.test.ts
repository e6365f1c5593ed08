import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareSnapshots, type SnapshotDifferences } from './compare-snapshots.ts';
import { knowledgeOf } from './knowledge-of.ts';
import { printDifferences } from './print-differences.ts';
import { installedSnapshot, readSnapshot } from './snapshot.ts';

const SEARCH = '/order/202309/orders/search';
const TRACKING = '/fulfillment/202309/orders/{order_id}/tracking';

/** A file of the snapshot as far as the test changes it. */
// biome-ignore lint/suspicious/noExplicitAny: a foreign document that is changed at will
type Document = any;

let folder: string;
let differences: SnapshotDifferences;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'twinshore-snapshot-'));
  cpSync(installedSnapshot(), folder, { recursive: true });
  change('order', (paths) => {
    const search = paths[SEARCH].post;
    const body = search.requestBody.content['application/json'].schema.properties;
    const order =
      search.responses['200'].content['application/json'].schema.properties.data.properties.orders.items
        .properties;
    // Retyped, moved from query to body, added, removed, and moved within the answer.
    body.create_time_ge.type = 'string';
    body.sort_order = search.parameters.find(({ name }: Document) => name === 'sort_order').schema;
    search.parameters = search.parameters.filter(({ name }: Document) => name !== 'sort_order');
    body.sales_channel = { type: 'string' };
    delete order.seller_note;
    order.payment.properties.is_cod = order.is_cod;
    delete order.is_cod;
    search.parameters.find(({ name }: Document) => name === 'page_size').required = false;
    paths['/order/202701/orders/search'] = { post: structuredClone(search) };
    paths['/order/202701/refund_hints'] = { get: { ...structuredClone(search), summary: 'GetRefundHints' } };
  });
  change('fulfillment', (paths) => {
    delete paths[TRACKING];
  });
  change('finance', (paths) => {
    paths['/finance/202605/payments'] = structuredClone(paths['/finance/202309/payments']);
  });
  differences = compareSnapshots(readSnapshot(), readSnapshot(folder));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function change(name: string, edit: (paths: Document) => void): void {
  const file = join(folder, `${name}.json`);
  const document = JSON.parse(readFileSync(file, 'utf8'));
  edit(document.paths);
  writeFileSync(file, JSON.stringify(document));
}

describe('compareSnapshots', () => {
  it('finds nothing between a snapshot and itself', () => {
    const nothing = compareSnapshots(readSnapshot(), readSnapshot());
    expect(nothing).toEqual({ added: [], removed: [], versionsAdded: [], changed: [] });
    expect(printDifferences(nothing, knowledgeOf)).toBe('Nothing moved.');
  });

  it('tells new operations from new versions, and what is gone', () => {
    expect(differences.added).toEqual([
      { key: 'GET /order/202701/refund_hints', vendorName: 'GetRefundHints' },
    ]);
    expect(differences.versionsAdded).toMatchObject([
      { key: 'GET /finance/202605/payments', version: '202605', besides: ['202309'] },
      { key: 'POST /order/202701/orders/search', version: '202701', besides: ['202309'] },
    ]);
    expect(differences.removed).toMatchObject([{ key: `GET ${TRACKING}` }]);
  });

  it('tells what moved inside an operation', () => {
    expect(differences.changed.map(({ key }) => key)).toEqual([`POST ${SEARCH}`]);
    const [changed] = differences.changed;
    expect(changed?.facts).toEqual([]);
    expect(changed?.fieldsAdded).toEqual([
      { place: 'body', path: 'sales_channel', type: 'string', required: false },
    ]);
    expect(changed?.fieldsRemoved.map(({ place, path }) => [place, path])).toEqual([
      ['answer', 'orders[].seller_note'],
    ]);
    expect(
      changed?.fieldsRetyped.map(({ before, after }) => [
        before.path,
        before.required,
        after.required,
        after.type,
      ]),
    ).toEqual([
      ['page_size', true, false, expect.any(String)],
      ['create_time_ge', false, false, expect.stringContaining('string')],
    ]);
    expect(
      changed?.fieldsMoved.map(({ before, after }) => [before.place, before.path, after.place, after.path]),
    ).toEqual([
      ['query', 'sort_order', 'body', 'sort_order'],
      ['answer', 'orders[].is_cod', 'answer', 'orders[].payment.is_cod'],
    ]);
  });

  it('notices another name and another form of body', () => {
    const [first, ...rest] = readSnapshot().filter(({ content }) => content === 'json');
    if (first === undefined) throw new Error('The snapshot has no operation with a body.');
    const other = { ...first, vendorName: 'Renamed', content: 'multipart' as const };
    expect(compareSnapshots([first, ...rest], [other, ...rest]).changed).toMatchObject([
      { facts: [`name ${first.vendorName} → Renamed`, 'body json → multipart'] },
    ]);
  });

  it('is read by people with our names beside the platform’s', () => {
    const text = printDifferences(differences, knowledgeOf);
    expect(text).toContain('Operations added: 1\n  GET /order/202701/refund_hints  (GetRefundHints)');
    expect(text).toContain('shop.orders.search)');
    expect(text).toContain('    > query sort_order → body sort_order');
    expect(text).toContain('known as a later operation');
  });
});

describe('the command', () => {
  const command = new URL('../../compare-shop-snapshot.mjs', import.meta.url);
  const run = (...args: string[]) =>
    execFileSync(process.execPath, [fileURLToPath(command), ...args], { encoding: 'utf8', stdio: 'pipe' });

  it('finds the snapshot in a release of the tool', () => {
    expect(run(join(installedSnapshot(), '../../../../..'))).toBe('Nothing moved.\n');
  }, 60_000);

  it('prints the same as data', () => {
    expect(JSON.parse(run(folder, '--json'))).toEqual(differences);
  }, 60_000);

  it.each([[], ['/nowhere'], ['--what'], [fileURLToPath(new URL('../../..', import.meta.url))]])(
    'refuses %j with its usage',
    (...args) => {
      expect(() => run(...args)).toThrow(
        expect.objectContaining({
          status: 2,
          stderr: expect.stringContaining('compare-shop-snapshot.mjs <folder>'),
        }),
      );
    },
  );
});
