import { ApiError } from '@twinshore/core';
import { type Answer, fakeTransport, type SentCall } from '../../__fixtures__/fake-transport.ts';
import type { ShopWebhook } from '../../webhooks/shop-webhook.ts';

export const SHOP = '7494049642642441621';

/** A state of an order, and since when each call shows it, in milliseconds. */
interface Version {
  readonly status: string;
  readonly updateTime: number;
  readonly listedAtMs: number;
  readonly shownAtMs: number;
}

const STATUSES = ['UNPAID', 'ON_HOLD', 'AWAITING_SHIPMENT', 'IN_TRANSIT', 'DELIVERED', 'COMPLETED'];

export interface LaggingShopOptions {
  readonly startSeconds?: number;
  /** Lets time pass and orders change before each answer. */
  readonly beforeAnswer?: (shop: LaggingShop) => void | Promise<void>;
  /** Gives pages in no order. */
  readonly unsorted?: boolean;
}

/**
 * A platform's side of one shop, in memory: it shows changes late, in its lists later than in order detail, and its page
 * tokens count places in a list that moves meanwhile. Time stands still unless it is moved.
 */
export class LaggingShop {
  nowMs: number;
  /** A page token is refused once in so many times; 0 for never. */
  refuseTokenEvery = 0;
  readonly transport;
  readonly #orders = new Map<string, Version[]>();
  readonly #options: LaggingShopOptions;
  #tokens = 0;

  constructor(options: LaggingShopOptions = {}) {
    this.#options = options;
    this.nowMs = (options.startSeconds ?? 1_700_000_000) * 1000;
    const answer: Answer = async (call) => {
      await options.beforeAnswer?.(this);
      return this.#answer(call);
    };
    this.transport = fakeTransport('us', answer);
  }

  get seconds(): number {
    return Math.floor(this.nowMs / 1000);
  }

  get ids(): readonly string[] {
    return [...this.#orders.keys()];
  }

  /** Changes an order, or places it. */
  change(id: string, lag: { readonly listMs?: number; readonly detailMs?: number } = {}): void {
    const before = this.#orders.get(id) ?? [];
    const last = before.at(-1);
    const shown = (atMs: number, previousMs = 0) => Math.max(atMs, previousMs);
    before.push({
      status: STATUSES[before.length % STATUSES.length] as string,
      updateTime: this.seconds,
      listedAtMs: shown(this.nowMs + (lag.listMs ?? 0), last?.listedAtMs),
      shownAtMs: shown(this.nowMs + (lag.detailMs ?? 0), last?.shownAtMs),
    });
    this.#orders.set(id, before);
  }

  /** What each order is, to compare with what was mirrored. */
  truth(since = 0): Record<string, string> {
    return Object.fromEntries(
      [...this.#orders].flatMap(([id, versions]) => {
        const last = versions.at(-1);
        return last === undefined || last.updateTime < since ? [] : [[id, stateOf(last)]];
      }),
    );
  }

  webhook(id: string): ShopWebhook<'us'> {
    return {
      event: 'order-status-change',
      type: 1,
      region: 'us',
      shop_id: SHOP,
      tts_notification_id: undefined,
      timestamp: this.seconds,
      data: { order_id: id, update_time: this.seconds },
    };
  }

  #answer({ operation, input }: SentCall): unknown {
    if (operation.id === 'shop.orders.get') {
      const ids = input.ids as readonly string[];
      return { orders: ids.flatMap((id) => this.#view(id, 'shownAtMs') ?? []) };
    }
    const { sort_order, page_size, page_token } = input as Record<string, never>;
    const { update_time_ge: from = 0, update_time_lt: before = Number.POSITIVE_INFINITY } = input as Record<
      string,
      number
    >;
    const all = this.ids
      .flatMap((id) => this.#view(id, 'listedAtMs') ?? [])
      .filter(({ update_time: time }) => time >= from && time < before)
      .sort((one, other) => one.update_time - other.update_time || (one.id < other.id ? -1 : 1));
    if (sort_order === 'DESC' || this.#options.unsorted === true) all.reverse();
    const start = page_token === undefined ? 0 : this.#readToken(page_token);
    const end = start + Number(page_size);
    return {
      orders: all.slice(start, end),
      next_page_token: end < all.length ? `after ${end}` : '',
      total_count: all.length,
    };
  }

  #readToken(token: string): number {
    this.#tokens += 1;
    const every = this.refuseTokenEvery;
    // Scattered, so that no list is so long that each pass meets a refusal.
    if (every > 0 && ((this.#tokens * 40503) >> 4) % every === 0) {
      throw new ApiError({
        code: 'shop.invalid_request',
        message: 'page_token has expired',
        status: 400,
        apiCode: 36009004,
        apiMessage: 'Invalid parameter: page_token',
      });
    }
    return Number(token.replace('after ', ''));
  }

  #view(id: string, since: 'listedAtMs' | 'shownAtMs') {
    const version = this.#orders
      .get(id)
      ?.filter((one) => one[since] <= this.nowMs)
      .at(-1);
    if (version === undefined) return undefined;
    const { status, updateTime } = version;
    return { id, status, update_time: updateTime, buyer_email: `${id}@relay.example` };
  }
}

/** An order in short. */
export function stateOf(version: { readonly status: string; readonly updateTime: number }): string {
  return `${version.status} ${version.updateTime}`;
}
