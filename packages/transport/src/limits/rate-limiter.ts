import type { Operation, RateLimit } from '@twinshore/core';
import type { Target } from '../credentials/target.ts';
import { CallGate } from './call-gate.ts';
import { CallQuota } from './call-quota.ts';
import type { RateLimitSettings } from './rate-limit-settings.ts';

/** Operations, and gates of one, that are kept before those that nobody needs are forgotten. */
const KEPT = 1000;

type GatesOfApp = Map<unknown, CallGate>;

/**
 * Keeps the gates of a transport: one for each operation, app and shop, or by whatever a quota counts its calls.
 */
export class RateLimiter {
  readonly maxWaitMs: number;
  readonly #perSecond: number | undefined;
  readonly #now: () => number;
  /** By the id of the operation: who declares one anew for each call makes no new quota. */
  readonly #gates = new Map<string, Map<unknown, GatesOfApp>>();

  constructor({ perSecond, maxWaitMs }: RateLimitSettings, now: () => number = () => performance.now()) {
    this.maxWaitMs = maxWaitMs;
    this.#perSecond = perSecond;
    this.#now = now;
  }

  /**
   * The gate that a call passes; none for calls that no quota is known for, and for those that make or replace
   * tokens.
   */
  gate(operation: Operation, target: Target): CallGate | undefined {
    if (operation.authentication !== 'token') return undefined;
    const rule = operation.rateLimit ?? operation.family.rateLimit;
    if (rule === undefined) return undefined;
    let apps = this.#gates.get(operation.id);
    if (apps === undefined) {
      if (this.#gates.size >= KEPT) this.#forgetIdle();
      apps = new Map();
      this.#gates.set(operation.id, apps);
    }
    const { credentials } = target;
    const app = credentials?.family === 'shop' ? credentials.app.key : credentials;
    let gates = apps.get(app);
    if (gates === undefined) {
      gates = new Map();
      apps.set(app, gates);
    }
    const counted = countedBy(rule, target);
    let gate = gates.get(counted);
    if (gate === undefined) {
      if (gates.size >= KEPT) forgetIdle(gates);
      gate = this.#open(rule);
      gates.set(counted, gate);
    }
    return gate;
  }

  #forgetIdle(): void {
    for (const [id, apps] of this.#gates) {
      for (const [app, gates] of apps) {
        forgetIdle(gates);
        if (gates.size === 0) apps.delete(app);
      }
      if (apps.size === 0) this.#gates.delete(id);
    }
  }

  #open(rule: RateLimit): CallGate {
    // What an official page says with a number is kept; what was seen once is a default.
    const own = rule.confidence === 'documented' ? undefined : this.#perSecond;
    const limit = own ?? rule.limit;
    const intervalMs = (own === undefined ? rule.intervalSeconds : 1) * 1000;
    // Less than one call in an interval is one call in a longer one.
    const quota =
      limit < 1
        ? new CallQuota(1, intervalMs / limit, this.#now)
        : new CallQuota(Math.floor(limit), intervalMs, this.#now);
    return new CallGate(quota, this.#now);
  }
}

function countedBy({ scope }: RateLimit, { shop, entry }: Target): unknown {
  if (scope === 'app') return undefined;
  return scope === 'app+shop' && shop !== undefined ? shop.id : entry;
}

function forgetIdle(gates: GatesOfApp): void {
  for (const [counted, gate] of gates) if (gate.idle) gates.delete(counted);
}
