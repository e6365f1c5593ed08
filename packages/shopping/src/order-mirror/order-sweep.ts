import type { Region } from '@twinshore/core';
import type { Order } from '../generated/orders/order.ts';
import { type FoundOrder, foundOrders } from './found-order.ts';
import type { MirrorSettings } from './mirror-settings.ts';
import type { OrderVersion } from './mirror-state.ts';
import type { OrderReader } from './order-reader.ts';
import { readDetails } from './read-details.ts';
import { skipEmptyTime } from './skip-empty-time.ts';
import { sweepWindow } from './sweep-window.ts';
import { VersionMemory } from './version-memory.ts';

/** An order a sweep found, as it stands now. */
export interface SweptOrder<R extends Region> {
  readonly order: Order<R>;
  readonly time: number;
  /** Where a later mirror may begin once this order was handled. */
  readonly floor: number;
}

/** The part of a sweep that is still to be read. */
interface Part {
  readonly at: number;
  /** The time of the newest order when the sweep began. */
  readonly newest: number;
  /** How far the floor may rise: the overlap before the newest order, or before now where that order is in the future. */
  readonly limit: number;
}

/** A clock may be wrong by so much before an order ahead of it is told of, in seconds. */
const CLOCK_TOLERANCE = 300;

/** Most orders from the future that are named. */
const MOST_NAMED = 20;

/**
 * Goes through the orders by `update_time`, from the floor to the newest order there was when the sweep began.
 *
 * Its measure of time are the times of orders. When it began, the platform's clock stood at the newest order's time
 * or later, and whatever had changed longer ago than the platform's lag was to be seen. So the next sweep begins the
 * overlap before that order. The clock of this machine only holds it back: one order with a time in the future must not
 * hide all that changes before that time. A clock that is behind makes it read more again, and nothing is lost.
 */
export class OrderSweep<R extends Region> {
  readonly memory: VersionMemory;
  readonly #reader: OrderReader<R>;
  readonly #settings: MirrorSettings<R>;
  readonly #overlap: number;
  readonly #window: number;
  #floor: number;
  #part: Part | undefined;
  #fromFuture: readonly string[] = [];
  #metFromFuture = new Set<string>();

  constructor(
    reader: OrderReader<R>,
    settings: MirrorSettings<R>,
    floor: number,
    versions: ReadonlyMap<string, OrderVersion>,
  ) {
    this.#reader = reader;
    this.#settings = settings;
    this.#floor = floor;
    this.#overlap = Math.ceil(settings.overlapMs / 1000);
    this.#window = Math.max(1, Math.floor(settings.windowMs / 1000));
    this.memory = new VersionMemory(versions, settings.maxRemembered);
  }

  /** Where the next sweep begins: everything before was given. */
  get floor(): number {
    return this.#floor;
  }

  get running(): boolean {
    return this.#part !== undefined;
  }

  /** The orders of the last whole sweep whose time lies ahead of the clock. */
  get fromFuture(): readonly string[] {
    return this.#fromFuture;
  }

  /** Begins a sweep, and tells whether there is anything to read. */
  async begin(): Promise<boolean> {
    const now = this.#now();
    this.#metFromFuture = new Set();
    const page = await this.#reader.search({
      sort_field: 'update_time',
      sort_order: 'DESC',
      update_time_ge: this.#floor,
      page_size: 1,
    });
    const [newest] = foundOrders(page, this.#reader.region);
    if (newest === undefined) {
      this.#fromFuture = [];
      return false;
    }
    const limit = Math.min(newest.time, now) - this.#overlap;
    this.#part = { at: this.#floor, newest: newest.time, limit };
    return true;
  }

  /** Reads the next part: the orders in it, oldest first, as they stand now. */
  async read(): Promise<readonly SweptOrder<R>[]> {
    const part = this.#part;
    if (part === undefined) return [];
    const { at, newest, limit } = part;
    const end = Math.min(at + this.#window, newest + 1);
    const { pageSize } = this.#settings;
    const { found, next: behind } = await sweepWindow(this.#reader, at, end, pageSize);
    const next =
      found.length === 0 && behind <= newest
        ? await skipEmptyTime(this.#reader, behind, newest + 1, pageSize)
        : behind;
    this.#noteFuture(found);
    // A list may lag behind: what it shows may be older than what a webhook led to.
    const open = found.filter(({ id, time }) => time >= (this.memory.get(id)?.time ?? 0));
    const details = await readDetails(
      this.#reader,
      open.map(({ id }) => id),
    );
    const orders = open.map((one): SweptOrder<R> => {
      const floor = this.#floorAt(one.time, limit);
      const detail = details.get(one.id);
      const time = detail?.update_time ?? undefined;
      if (detail === undefined || time === undefined || time < one.time) return { ...one, floor };
      return { order: detail, time, floor };
    });
    this.#floor = this.#floorAt(next, limit);
    this.#part = next > newest ? undefined : { ...part, at: next };
    if (this.#part === undefined) this.#fromFuture = [...this.#metFromFuture];
    return orders;
  }

  /** Forgets what no later sweep can find. */
  forget(): void {
    this.memory.forget(this.#floor);
  }

  /** What was read up to a time is verified, but not beyond the limit of the sweep. */
  #floorAt(time: number, limit: number): number {
    return Math.max(this.#floor, Math.min(time, limit));
  }

  #noteFuture(found: readonly FoundOrder<R>[]): void {
    const latest = this.#now() + CLOCK_TOLERANCE;
    for (const { id, time } of found) {
      if (time > latest && this.#metFromFuture.size < MOST_NAMED) this.#metFromFuture.add(id);
    }
  }

  #now(): number {
    return Math.floor(this.#settings.clock.now() / 1000);
  }
}
