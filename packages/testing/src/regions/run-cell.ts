import { TwinshoreError } from '@twinshore/core';
import { expect } from 'vitest';
import type { RegionCell, RegionSpec } from './region-spec.ts';

/** Runs one cell; across the split only a typed refusal with the expected code passes. */
export async function runCell<Side>(
  spec: RegionSpec<Side>,
  cell: RegionCell,
  from: Side,
  to: Side,
): Promise<void> {
  if (!cell.crossing) {
    await spec.run(from, to, cell);
    return;
  }
  const outcome = await attempt(() => spec.run(from, to, cell));
  expect(outcome.succeeded, `the crossing ${cell.from}→${cell.to} succeeded`).toBe(false);
  const { error } = outcome;
  expect(TwinshoreError.isInstance(error), `not a typed refusal: ${String(error)}`).toBe(true);
  const refusal = error as TwinshoreError;
  expect(codesOf(spec.refusal, cell), refusal.message).toContain(refusal.code);
  await spec.afterRefusal?.(refusal, from, to, cell);
}

async function attempt(run: () => unknown): Promise<{ succeeded: boolean; error?: unknown }> {
  try {
    await run();
    return { succeeded: true };
  } catch (error) {
    return { succeeded: false, error };
  }
}

function codesOf(refusal: RegionSpec<unknown>['refusal'], { from }: RegionCell): readonly string[] {
  const expected =
    typeof refusal === 'string' || isList(refusal)
      ? refusal
      : refusal[from === 'us' ? 'us→global' : 'global→us'];
  return typeof expected === 'string' ? [expected] : expected;
}

function isList(value: object): value is readonly string[] {
  return Array.isArray(value);
}
