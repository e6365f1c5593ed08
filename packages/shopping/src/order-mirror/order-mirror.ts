import { type Region, TwinshoreError } from '@twinshore/core';
import type { Order } from '../generated/orders/order.ts';
import { ChangeNumbers } from './change-numbers.ts';
import { CheckpointWriter } from './checkpoint-writer.ts';
import { Ledger } from './ledger.ts';
import type { MirrorProgress } from './mirror-progress.ts';
import type { MirrorSettings } from './mirror-settings.ts';
import type { MirrorState, OrderVersion } from './mirror-state.ts';
import type { OrderChange } from './order-change.ts';
import { writeCursor } from './order-cursor.ts';
import { orderDigest } from './order-digest.ts';
import type { OrderReader } from './order-reader.ts';
import { OrderSweep } from './order-sweep.ts';
import { readDetails } from './read-details.ts';
import { Rest } from './rest.ts';
import { SweepPace } from './sweep-pace.ts';
import { WebhookTaker } from './webhook-taker.ts';

/** A change that is going to be given. */
interface Prepared<R extends Region> {
  readonly change: OrderChange<R>;
  readonly version: OrderVersion;
}

/** What was read at once. */
interface Batch<R extends Region> {
  readonly changes: Prepared<R>[];
  /** Where the next sweep begins once the batch was handled. */
  readonly floor: number;
  readonly webhooks: readonly string[];
}

const LONGEST_BACKOFF_MS = 60_000;

/**
 * Follows the orders of one shop. Webhooks say which orders to look at, sweeps find what no webhook told of, and both read
 * the order itself, so that what is given never depends on the way it was found.
 *
 * It reads ahead by one batch at most, which is what bounds its memory.
 */
export class OrderMirror<R extends Region> {
  readonly shop: string;
  readonly #reader: OrderReader<R>;
  readonly #settings: MirrorSettings<R>;
  readonly #stop: AbortSignal;
  readonly #ledger: Ledger;
  readonly #sweep: OrderSweep<R>;
  readonly #pace: SweepPace;
  readonly #rest: Rest;
  readonly #checkpoint: CheckpointWriter<R>;
  readonly #taker: WebhookTaker<R> | undefined;
  readonly #numbers: ChangeNumbers<R>;
  #batch: Batch<R> | undefined;
  #webhooksFirst = true;
  #failures = 0;
  #lastFailure: string | undefined;
  #waitingForAck = false;

  constructor(
    reader: OrderReader<R>,
    shop: string,
    settings: MirrorSettings<R>,
    stop: AbortSignal,
    { floor, versions }: MirrorState,
    version: number,
  ) {
    this.shop = shop;
    this.#reader = reader;
    this.#settings = settings;
    this.#stop = stop;
    this.#ledger = new Ledger(floor, versions, settings.maxRemembered);
    this.#sweep = new OrderSweep(reader, settings, floor, versions);
    this.#numbers = new ChangeNumbers(reader.region, settings.maxUnacknowledged);
    this.#pace = new SweepPace(settings.clock, settings.sweepEveryMs);
    this.#rest = new Rest(settings.pause, stop);
    this.#checkpoint = new CheckpointWriter(reader.region, shop, settings, version);
    if (settings.webhooks !== undefined) {
      this.#taker = new WebhookTaker(settings.webhooks, shop, () => this.#rest.wake());
    }
  }

  get progress(): MirrorProgress<R> {
    const { overlapMs, clock } = this.#settings;
    const { memory, floor, running, fromFuture } = this.#sweep;
    const sinceMs = this.#pace.sinceWholeSweepMs;
    return {
      region: this.#reader.region,
      shop: this.shop,
      verifiedThrough: floor,
      lagMs: sinceMs === undefined ? Math.max(0, clock.now() - floor * 1000) : sinceMs + overlapMs,
      sweeping: running,
      given: this.#ledger.given,
      acknowledged: this.#ledger.acknowledged,
      remembered: memory.versions.size,
      forgotten: memory.forgotten,
      fromFuture,
      passedOver: this.#taker?.passedOver ?? 0,
      failures: this.#failures,
      lastFailure: this.#lastFailure,
      waitingForAck: this.#waitingForAck,
    };
  }

  /** The next change; `undefined` when it was stopped, or is done. */
  async next(): Promise<OrderChange<R> | undefined> {
    if (this.#settings.acknowledge === 'step') this.#ledger.acknowledge(this.#ledger.given);
    for (;;) {
      this.#closeBatch();
      if (this.#ledger.batchSettled) await this.#save();
      if (this.#stop.aborted) return undefined;
      if (await this.#awaitAck()) continue;
      const prepared = this.#batch?.changes.shift();
      if (prepared !== undefined) return this.#give(prepared);
      if (!(await this.#fill())) return undefined;
    }
  }

  /**
   * Notes that a change and all before it were handled, and stores that. Without one: all that were given.
   *
   * @throws ConfigurationError `config.invalid` for a change that this mirror did not give
   */
  async acknowledge(through: OrderChange<R> | undefined): Promise<void> {
    this.#ledger.acknowledge(through === undefined ? this.#ledger.given : this.#numbers.of(through));
    this.#rest.wake();
    if (this.#ledger.changed) await this.#save();
  }

  /** Stores what was acknowledged and lets go of the feed. */
  async close(): Promise<void> {
    this.#taker?.close();
    if (this.#ledger.changed) await this.#save();
  }

  #give({ change, version }: Prepared<R>): OrderChange<R> {
    this.#numbers.note(change, this.#ledger.give(change.order.id, version));
    return change;
  }

  #closeBatch(): void {
    const batch = this.#batch;
    if (batch === undefined || batch.changes.length > 0) return;
    this.#batch = undefined;
    this.#ledger.endBatch(batch.floor, batch.webhooks);
    this.#tell();
  }

  /** Waits while too much was given that nobody acknowledged, and tells whether it had to. */
  async #awaitAck(): Promise<boolean> {
    const { maxUnacknowledged } = this.#settings;
    const { unacknowledged, openWebhooks } = this.#ledger;
    if (unacknowledged === 0 || Math.max(unacknowledged, openWebhooks) < maxUnacknowledged) return false;
    this.#waitingForAck = true;
    this.#tell();
    await this.#rest.untilWoken();
    this.#waitingForAck = false;
    return true;
  }

  /** Reads the next batch, or waits for one. Gives `false` when there is no more to come. */
  async #fill(): Promise<boolean> {
    try {
      this.#batch = await this.#read();
      this.#failures = 0;
    } catch (error) {
      if (this.#stop.aborted) return true;
      if (!isPassing(error) || this.#failures >= this.#settings.maxFailures) throw error;
      this.#failures += 1;
      this.#lastFailure = error.code;
      this.#tell();
      await this.#rest.undisturbed(Math.min(LONGEST_BACKOFF_MS, 500 * 2 ** this.#failures));
      return true;
    }
    if (this.#batch !== undefined) return true;
    if (!this.#settings.follow && this.#pace.sinceWholeSweepMs !== undefined) return false;
    await this.#restUntilDue();
    return true;
  }

  async #restUntilDue(): Promise<void> {
    const untilSweepMs = this.#pace.untilDueMs;
    const { feedEveryMs } = this.#settings;
    const looks = this.#taker !== undefined && !this.#taker.tells;
    if (this.#taker?.waiting === true && !this.#sweep.memory.full) return;
    const ms = looks ? Math.min(feedEveryMs, untilSweepMs) : untilSweepMs;
    if (await this.#rest.for(ms)) this.#pace.noteWaited(ms);
  }

  /** Webhooks and sweeps take turns, so that neither keeps the other waiting. */
  async #read(): Promise<Batch<R> | undefined> {
    const webhooksFirst = this.#webhooksFirst;
    this.#webhooksFirst = !webhooksFirst;
    return webhooksFirst
      ? ((await this.#readWebhooks()) ?? (await this.#readSweep()))
      : ((await this.#readSweep()) ?? (await this.#readWebhooks()));
  }

  async #readWebhooks(): Promise<Batch<R> | undefined> {
    // What a webhook tells of lies ahead of the sweep, so nothing but the sweep lets it be forgotten.
    if (this.#taker === undefined || this.#sweep.memory.full) return undefined;
    const taken = await this.#taker.take();
    if (taken === undefined) return undefined;
    const orders = await readDetails(this.#reader, taken.orderIds);
    this.#taker.done();
    const { floor, memory } = this.#sweep;
    const changes: Prepared<R>[] = [];
    for (const order of orders.values()) {
      const time = order.update_time;
      // Before the floor everything was given that there is: this is a late webhook.
      if (typeof time !== 'number' || (time < floor && memory.get(order.id) === undefined)) continue;
      this.#prepare(changes, order, time, 'webhook', floor);
    }
    return { changes, floor, webhooks: taken.webhooks };
  }

  async #readSweep(): Promise<Batch<R> | undefined> {
    if (!this.#sweep.running) {
      if (!this.#pace.due) return undefined;
      const beganMs = this.#settings.clock.now();
      const isAnything = await this.#sweep.begin();
      this.#pace.begin(beganMs);
      if (!isAnything) {
        this.#pace.end();
        this.#tell();
        return undefined;
      }
    }
    const part = await this.#sweep.read();
    const changes: Prepared<R>[] = [];
    for (const { order, time, floor } of part) this.#prepare(changes, order, time, 'sweep', floor);
    this.#sweep.forget();
    if (!this.#sweep.running) this.#pace.end();
    return { changes, floor: this.#sweep.floor, webhooks: [] };
  }

  #prepare(
    changes: Prepared<R>[],
    order: Order<R>,
    time: number,
    cause: OrderChange<R>['cause'],
    floor: number,
  ): void {
    const version = { time, digest: orderDigest(order) };
    if (!this.#sweep.memory.isNews(order.id, version)) return;
    this.#sweep.memory.set(order.id, version);
    const key = `${order.id}@${time}.${version.digest}`;
    const cursor = writeCursor(this.#reader.region, this.shop, floor);
    changes.push({ change: Object.freeze({ order, key, cause, cursor }), version });
  }

  async #save(): Promise<void> {
    const webhooks = await this.#checkpoint.save(this.#ledger);
    if (webhooks.length > 0) await this.#settings.webhooks?.acknowledge(webhooks);
  }

  #tell(): void {
    this.#settings.onProgress?.(this.progress);
  }
}

function isPassing(error: unknown): error is TwinshoreError {
  return TwinshoreError.isInstance(error) && error.retryable;
}
