import type { Region } from '@twinshore/core';
import type { Order } from '../generated/orders/order.ts';
import { foundOrders } from './found-order.ts';
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

/**
 * Goes through the orders by `update_time`, from the floor to the newest order there was when the sweep began.
 *
 * Its only measure of time are the times of orders. When it began, the platform's clock stood at the newest order's time
 * or later, and whatever had changed longer ago than the platform's lag was to be seen. So the next sweep begins the
 * overlap before that order, and nothing depends on a clock of this machine.
 */
export class OrderSweep<R extends Region> {
  readonly memory: VersionMemory;
  readonly #reader: OrderReader<R>;
  readonly #settings: MirrorSettings<R>;
  readonly #overlap: number;
  readonly #window: number;
  #floor: number;
  #part: { readonly at: number; readonly newest: number } | undefined;

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

  /** Begins a sweep, and tells whether there is anything to read. */
  async begin(): Promise<boolean> {
    const page = await this.#reader.search({
      sort_field: 'update_time',
      sort_order: 'DESC',
      update_time_ge: this.#floor,
      page_size: 1,
    });
    const [newest] = foundOrders(page, this.#reader.region);
    if (newest === undefined) return false;
    this.#part = { at: this.#floor, newest: newest.time };
    return true;
  }

  /** Reads the next part: the orders in it, oldest first, as they stand now. */
  async read(): Promise<readonly SweptOrder<R>[]> {
    const part = this.#part;
    if (part === undefined) return [];
    const { at, newest } = part;
    const end = Math.min(at + this.#window, newest + 1);
    const { pageSize } = this.#settings;
    const { found, next: behind } = await sweepWindow(this.#reader, at, end, pageSize);
    const next =
      found.length === 0 && behind <= newest
        ? await skipEmptyTime(this.#reader, behind, newest + 1, pageSize)
        : behind;
    // A list may lag behind: what it shows may be older than what a webhook led to.
    const open = found.filter(({ id, time }) => time >= (this.memory.get(id)?.time ?? 0));
    const details = await readDetails(
      this.#reader,
      open.map(({ id }) => id),
    );
    const orders = open.map((one): SweptOrder<R> => {
      const floor = this.#floorAt(one.time, newest);
      const detail = details.get(one.id);
      const time = detail?.update_time ?? undefined;
      if (detail === undefined || time === undefined || time < one.time) return { ...one, floor };
      return { order: detail, time, floor };
    });
    this.#floor = this.#floorAt(next, newest);
    this.#part = next > newest ? undefined : { at: next, newest };
    return orders;
  }

  /** Forgets what no later sweep can find. */
  forget(): void {
    this.memory.forget(this.#floor);
  }

  /** What was read up to a time is verified up to the overlap before the newest order. */
  #floorAt(time: number, newest: number): number {
    return Math.max(this.#floor, Math.min(time, newest - this.#overlap));
  }
}
