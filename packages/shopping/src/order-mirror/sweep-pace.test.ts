import { expect, it } from 'vitest';
import { SweepPace } from './sweep-pace.ts';

function paceOf(everyMs: number) {
  const clock = { ms: 1_000_000, now: () => clock.ms };
  const pace = new SweepPace(clock, everyMs);
  return { clock, pace };
}

it('is due at the start, and an interval after the last sweep began', () => {
  const { clock, pace } = paceOf(60_000);
  expect([pace.due, pace.sinceWholeSweepMs]).toEqual([true, undefined]);
  pace.begin(clock.now());
  clock.ms += 20_000;
  pace.end();
  expect([pace.untilDueMs, pace.sinceWholeSweepMs]).toEqual([40_000, 20_000]);
  clock.ms += 40_000;
  expect(pace.due).toBe(true);
});

it('is due at once after the clock was put back', () => {
  const { clock, pace } = paceOf(60_000);
  pace.begin(clock.now());
  clock.ms -= 86_400_000;
  expect(pace.due).toBe(true);
  pace.end();
  expect(pace.sinceWholeSweepMs).toBe(0);
});

it('counts the time that was waited where the clock stands still', () => {
  const { clock, pace } = paceOf(60_000);
  pace.begin(clock.now());
  pace.noteWaited(25_000);
  expect(pace.untilDueMs).toBe(35_000);
  pace.noteWaited(35_000);
  expect(pace.due).toBe(true);
  pace.begin(clock.now());
  expect(pace.due).toBe(false);
});
