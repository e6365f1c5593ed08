import { afterEach, describe, expect, it } from 'vitest';
import { PlatformClock } from './platform-clock.ts';

let clock: PlatformClock;
afterEach(() => clock.stop());

describe('a frozen clock', () => {
  it('moves when it is told to, and runs what falls due on the way at its own time', async () => {
    clock = new PlatformClock({ startMs: 1000, frozen: true });
    const seen: string[] = [];
    clock.schedule(3000, () => void seen.push(`late ${clock.now()}`));
    clock.schedule(2000, async () => {
      seen.push(`early ${clock.now()}`);
      clock.schedule(2500, () => void seen.push(`chained ${clock.now()}`));
    });
    clock.schedule(9000, () => void seen.push('never'));
    await clock.advance(4000);
    expect(seen).toEqual(['early 2000', 'chained 2500', 'late 3000']);
    expect(clock.now()).toBe(5000);
  });

  it('never goes back', async () => {
    clock = new PlatformClock({ startMs: 1000, frozen: true });
    await expect(clock.advance(-1)).rejects.toThrow(RangeError);
    await expect(clock.set(999)).rejects.toThrow(RangeError);
    await expect(clock.advance(Number.NaN)).rejects.toThrow(RangeError);
    await clock.set(2000);
    expect(clock.seconds()).toBe(2);
  });

  it('forgets a task that was taken back', async () => {
    clock = new PlatformClock({ startMs: 0, frozen: true });
    let ran = false;
    clock.schedule(10, () => {
      ran = true;
    })();
    await clock.advance(20);
    expect(ran).toBe(false);
  });

  it('runs what is due already without being moved', async () => {
    clock = new PlatformClock({ startMs: 1000, frozen: true });
    const ran: string[] = [];
    clock.schedule(1000, () => void ran.push('due'));
    clock.schedule(1001, () => void ran.push('later'));
    await clock.idle();
    expect(ran).toEqual(['due']);
  });
});

describe('a running clock', () => {
  it('flows from where it stands and runs tasks by itself', async () => {
    clock = new PlatformClock({ startMs: 5000 });
    const atMs = await new Promise<number>((resolve) => {
      clock.schedule(5020, () => resolve(clock.now()));
    });
    expect(atMs).toBeGreaterThanOrEqual(5020);
    clock.freeze();
    const frozen = clock.now();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(clock.now()).toBe(frozen);
    clock.resume();
    await clock.advance(60_000);
    expect(clock.now()).toBeGreaterThanOrEqual(frozen + 60_000);
  });
});
