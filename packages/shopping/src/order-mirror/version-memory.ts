import type { OrderVersion } from './mirror-state.ts';

/**
 * Remembers which state of each order was given last, from the floor on. What lies before the floor was verified, and
 * is not asked for again.
 */
export class VersionMemory {
  readonly #versions: Map<string, OrderVersion>;
  readonly #limit: number;
  /** How many were forgotten because there were too many. */
  forgotten = 0;

  constructor(versions: ReadonlyMap<string, OrderVersion>, limit: number) {
    this.#versions = new Map(versions);
    this.#limit = limit;
  }

  get versions(): ReadonlyMap<string, OrderVersion> {
    return this.#versions;
  }

  get full(): boolean {
    return this.#versions.size >= this.#limit;
  }

  get(id: string): OrderVersion | undefined {
    return this.#versions.get(id);
  }

  set(id: string, version: OrderVersion): void {
    this.#versions.set(id, version);
  }

  /** Whether a state is news: not older than the one given last, and not the same. */
  isNews(id: string, { time, digest }: OrderVersion): boolean {
    const last = this.#versions.get(id);
    if (last === undefined) return true;
    return time > last.time || (time === last.time && digest !== last.digest);
  }

  /** Forgets what lies before the floor, and the oldest of what is too much. */
  forget(floor: number): void {
    for (const [id, { time }] of this.#versions) if (time < floor) this.#versions.delete(id);
    const surplus = this.#versions.size - this.#limit;
    if (surplus <= 0) return;
    const oldest = [...this.#versions].sort(([, one], [, other]) => one.time - other.time);
    for (const [id] of oldest.slice(0, surplus)) this.#versions.delete(id);
    this.forgotten += surplus;
  }
}
