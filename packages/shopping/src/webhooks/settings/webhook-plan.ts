import type { Region } from '@twinshore/core';

/**
 * An event and the address it is told to.
 *
 * @public
 */
export interface WebhookSetting {
  /** Such as `ORDER_STATUS_CHANGE`. */
  readonly event_type: string;
  readonly address: string;
}

/**
 * An event whose address is to change.
 *
 * @public
 */
export interface WebhookChange extends WebhookSetting {
  /** The address it is told to now. */
  readonly from: string;
}

/** What is to be done, one call each. */
export interface WebhookSteps {
  set(setting: WebhookSetting): Promise<unknown>;
  remove(setting: WebhookSetting): Promise<unknown>;
}

/** What a plan is made from. */
export interface WebhookPlanParts<R extends Region> {
  readonly region: R;
  readonly shop: string | undefined;
  readonly current: readonly WebhookSetting[];
  readonly desired: readonly WebhookSetting[];
  readonly steps: WebhookSteps;
}

/**
 * How the webhooks of one shop differ from what is wanted. It is data: print it, log it, or hold it in a review.
 *
 * @public
 */
export class WebhookPlan<R extends Region> {
  readonly region: R;
  /** The id of the shop; `undefined` where credentials of a single shop do not tell it. */
  readonly shop: string | undefined;
  readonly add: readonly WebhookSetting[];
  readonly change: readonly WebhookChange[];
  readonly remove: readonly WebhookSetting[];
  readonly keep: readonly WebhookSetting[];
  readonly #steps: WebhookSteps;
  readonly #open: ((steps: WebhookSteps) => Promise<unknown>)[];

  /** @internal */
  constructor({ region, shop, current, desired, steps }: WebhookPlanParts<R>) {
    const now = new Map(current.map(({ event_type, address }) => [event_type, address]));
    const wanted = new Set(desired.map(({ event_type }) => event_type));
    this.region = region;
    this.shop = shop;
    this.add = desired.filter(({ event_type }) => !now.has(event_type));
    this.keep = desired.filter(({ event_type, address }) => now.get(event_type) === address);
    this.change = desired.flatMap((setting) => {
      const from = now.get(setting.event_type);
      return from === undefined || from === setting.address ? [] : [{ ...setting, from }];
    });
    this.remove = current.filter(({ event_type }) => !wanted.has(event_type));
    this.#steps = steps;
    // Removals last: nothing that is wanted waits for them.
    this.#open = [
      ...[...this.add, ...this.change].map(
        ({ event_type, address }) =>
          (to: WebhookSteps) =>
            to.set({ event_type, address }),
      ),
      ...this.remove.map((setting) => (to: WebhookSteps) => to.remove(setting)),
    ];
  }

  /** Whether nothing is left to do: nothing differed, or everything was applied. */
  get inSync(): boolean {
    return this.#open.length === 0;
  }

  /**
   * Makes the shop's webhooks what is wanted, one call for each difference. After a failure, calling it again goes
   * on where it stopped.
   */
  async apply(): Promise<void> {
    for (let step = this.#open[0]; step !== undefined; step = this.#open[0]) {
      await step(this.#steps);
      this.#open.shift();
    }
  }

  /** Whether it leaves the shop without any webhook, because none is wanted. */
  get removesAll(): boolean {
    return this.remove.length > 0 && this.add.length + this.change.length + this.keep.length === 0;
  }

  /**
   * The difference, one line for each event: `+` add, `~` change, `-` remove, `=` keep. A line with `!` says that no
   * webhook remains.
   */
  toString(): string {
    return [
      `Webhooks of ${this.shop === undefined ? 'the shop' : `shop ${this.shop}`} in region '${this.region}':`,
      ...(this.removesAll ? ['! No webhook is wanted: every one of the shop is removed.'] : []),
      ...this.add.map(({ event_type, address }) => `+ ${event_type} ${address}`),
      ...this.change.map(({ event_type, from, address }) => `~ ${event_type} ${from} -> ${address}`),
      ...this.remove.map(({ event_type, address }) => `- ${event_type} ${address}`),
      ...this.keep.map(({ event_type, address }) => `= ${event_type} ${address}`),
    ].join('\n');
  }
}
