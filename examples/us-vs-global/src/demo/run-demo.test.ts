import { describe, expect, it } from 'vitest';
import { printReport } from '../report/print-report.ts';
import { reportAsJson } from '../report/report-as-json.ts';
import { runDemo } from './run-demo.ts';

describe.each(['split', 'today'] as const)('the demo in topology %s', (topology) => {
  it('goes as expected on both sides and is refused at every crossing', async () => {
    const result = await runDemo(topology, () => {});
    const report = reportAsJson(result);

    expect(report.surprises).toEqual([]);
    expect(report.ok).toBe(true);
    expect(report.us.calls.map(({ operation }) => operation)).toContain('shop.fulfillment.packages.create');
    expect(report.us.calls.map(({ operation }) => operation)).not.toContain('shop.fulfillment.packages.ship');
    expect(report.global.calls.map(({ operation }) => operation)).toContain('shop.fulfillment.packages.ship');
    expect(report.refused.map(({ code, reached }) => ({ code, reached }))).toEqual([
      { code: 'region.mismatch', reached: 0 },
      { code: 'residency.violation', reached: 0 },
      { code: 'region.mismatch', reached: 0 },
      { code: 'region.unknown', reached: 0 },
    ]);
    expect(printReport(result)).toContain('Everything went as expected.');
  });
});
