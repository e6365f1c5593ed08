import type { OrderVersion } from './mirror-state.ts';
import { VersionMemory } from './version-memory.ts';

/** What counts once everything given up to a number was acknowledged. */
interface Step {
  readonly after: number;
  readonly versions: Map<string, OrderVersion>;
  readonly webhooks: Set<string>;
  floor: number | undefined;
}

/**
 * Keeps apart what was given and what was acknowledged. Only the latter goes into the checkpoint.
 */
export class Ledger {
  /** How many changes were given. */
  given = 0;
  /** How many of them were acknowledged, from the first on. */
  acknowledged = 0;
  /** The floor behind which everything was acknowledged. */
  floor: number;
  /** Whether something was settled that is not in the checkpoint. */
  changed = false;
  /** Whether a batch was settled to its end, which is when the checkpoint is worth writing. */
  batchSettled = false;
  readonly settled: VersionMemory;
  readonly #steps: Step[] = [];
  #webhooks = new Set<string>();

  constructor(floor: number, versions: ReadonlyMap<string, OrderVersion>, limit: number) {
    this.floor = floor;
    this.settled = new VersionMemory(versions, limit);
  }

  get unacknowledged(): number {
    return this.given - this.acknowledged;
  }

  /** Webhooks that are not forgotten by their feed yet. */
  get openWebhooks(): number {
    return this.#steps.reduce((sum, { webhooks }) => sum + webhooks.size, this.#webhooks.size);
  }

  /** Notes a change that is being given, and gives its number. */
  give(id: string, version: OrderVersion): number {
    this.given += 1;
    this.#step().versions.set(id, version);
    return this.given;
  }

  /** Notes that a batch was given to its end: where the next sweep begins, and the webhooks it came from. */
  endBatch(floor: number, webhooks: readonly string[]): void {
    const step = this.#step();
    step.floor = floor;
    for (const id of webhooks) step.webhooks.add(id);
    this.#settle();
  }

  /** Notes that everything up to a number was handled. */
  acknowledge(upTo: number): void {
    this.acknowledged = Math.max(this.acknowledged, Math.min(upTo, this.given));
    this.#settle();
  }

  /** The webhooks that may be forgotten, once the checkpoint is stored. */
  takeWebhooks(): readonly string[] {
    const taken = [...this.#webhooks];
    this.#webhooks = new Set();
    return taken;
  }

  /** Takes back what could not be stored. */
  putBack(webhooks: readonly string[]): void {
    for (const id of webhooks) this.#webhooks.add(id);
    this.changed = true;
    this.batchSettled = true;
  }

  #step(): Step {
    const last = this.#steps.at(-1);
    if (last?.after === this.given) return last;
    const step: Step = { after: this.given, versions: new Map(), webhooks: new Set(), floor: undefined };
    this.#steps.push(step);
    return step;
  }

  #settle(): void {
    for (let step = this.#steps[0]; step !== undefined; step = this.#steps[0]) {
      if (step.after > this.acknowledged) return;
      this.#steps.shift();
      for (const [id, version] of step.versions) this.settled.set(id, version);
      for (const id of step.webhooks) this.#webhooks.add(id);
      if (step.versions.size > 0 || step.webhooks.size > 0) this.changed = true;
      if (step.floor === undefined) continue;
      if (step.floor !== this.floor) this.changed = true;
      this.floor = step.floor;
      this.batchSettled = true;
    }
  }
}
