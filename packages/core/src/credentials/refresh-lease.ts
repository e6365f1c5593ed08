import { AuthenticationError } from '../errors/authentication-error.ts';
import type { HeldLease, Lease } from '../ports/lease.ts';
import { every, pause } from './timers.ts';

/** How long a process that died keeps others from refreshing, where its death cannot be seen otherwise. */
const LEASE_MS = 15_000;

const FIRST_PAUSE_MS = 20;
const LONGEST_PAUSE_MS = 500;

/**
 * The right to refresh the tokens of a grant.
 */
export interface RefreshTurn {
  /** Whether it still is this process's turn. */
  confirm(): Promise<boolean>;
  end(): Promise<void>;
}

/**
 * Waits for the turn to refresh; it lasts until it is ended, as long as this process lives.
 *
 * @throws {@link AuthenticationError} `auth.refresh_pending` when somebody else has it for longer than `waitMs`
 */
export async function refreshTurn(lease: Lease, key: string, waitMs: number): Promise<RefreshTurn> {
  const startedAt = performanceNow();
  let pauseMs = FIRST_PAUSE_MS;
  for (;;) {
    const held = await lease.acquire(`refresh:${key}`, LEASE_MS);
    if (held !== undefined) return turnOf(held);
    if (performanceNow() - startedAt + pauseMs > waitMs) {
      throw refreshPending();
    }
    await pause(pauseMs);
    pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
  }
}

/** What is thrown when it is another process's turn. */
export function refreshPending(): AuthenticationError {
  return new AuthenticationError({
    code: 'auth.refresh_pending',
    retryable: true,
    message:
      'Another process is replacing the tokens of this seller and has not ended yet. Try again shortly.',
  });
}

function turnOf(held: HeldLease): RefreshTurn {
  const stop = every(LEASE_MS / 3, () => held.renew(LEASE_MS));
  return {
    confirm: () => held.renew(LEASE_MS),
    async end() {
      stop();
      // It ends by itself as well, and the outcome of the refresh matters more.
      await held.release().catch(() => undefined);
    },
  };
}

function performanceNow(): number {
  return (globalThis as unknown as { performance: { now(): number } }).performance.now();
}
