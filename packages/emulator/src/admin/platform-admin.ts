import type { Region } from '@twinshore/core';
import type { ReceivedEvent } from '../business/event-ledger.ts';
import type { Fault } from '../faults/fault.ts';
import type { ArmedFault } from '../faults/fault-board.ts';
import type { JournalEntry } from '../journal/journal.ts';
import type { KnobSettings } from '../knobs/knob-board.ts';
import type { Knobs } from '../knobs/knobs.ts';
import type { PlatformSeed } from '../platform/platform-seed.ts';
import type { WebhookTarget } from '../webhooks/subscribe.ts';
import type { TriggerOptions } from '../webhooks/trigger-webhook.ts';
import type { WebhookDelivery } from '../webhooks/webhook-delivery.ts';
import type { NewOrder } from '../world/create-order.ts';
import type { OrderStatus } from '../world/order.ts';
import type { WorldCommands } from './world-commands.ts';

/**
 * What a test or a person can do to a platform besides calling it as a client would. The same is there over HTTP.
 *
 * @public
 */
export interface PlatformAdmin extends WorldCommands {
  /** What a client has to know, as it stands now. */
  seed(): PlatformSeed;
  /** The knobs of both sides. */
  knobs(): Readonly<Record<Region, Knobs>>;
  /** @throws RangeError for a name that is no knob */
  setKnobs(settings: KnobSettings): void;
  /** Sets up a fault and gives its id. @throws RangeError for an unknown kind */
  addFault(fault: Fault): string;
  faults(): readonly ArmedFault[];
  /** Takes back one fault, or all. */
  clearFaults(id?: string): void;
  /** Makes a buyer place an order, unpaid. @throws RangeError for an unknown shop */
  createOrder(order: NewOrder): OrderState;
  /** Moves an order to its next state, or through all states up to `to`. @throws RangeError when it cannot get there */
  advanceOrder(orderId: string, to?: OrderStatus): OrderState;
  /** Makes one more authorization code for a seller. @param seller - its name or open id */
  createCode(seller: string): string;
  /**
   * Decides for a seller on the authorize page.
   *
   * @throws RangeError for an unknown service or seller, or another decision than `allow` and `deny`
   */
  authorize(decision: AuthorizeDecision): AuthorizeOutcome;
  /** Takes a seller's grant back and tells of it by webhook. @param seller - its name or open id */
  deauthorize(seller: string): void;
  /** Closes a shop, or opens it again: calls for an inactive shop are refused. @throws RangeError for an unknown shop */
  setShopActive(shop: string, active: boolean): void;
  /** Sends webhooks to an address from now on. */
  subscribe(target: WebhookTarget): void;
  /** Sends a webhook of any kind: its number, name or event type. */
  trigger(kind: string | number, options?: TriggerOptions): void;
  /** Every webhook that was sent or waits. */
  deliveries(): readonly WebhookDelivery[];
  /** Every event that was received, with what became of it. */
  events(): readonly ReceivedEvent[];
  /** Records an event as if a browser had sent it with the pixel. @throws RangeError for an unknown pixel */
  receivePixelEvent(event: PixelEvent): ReceivedEvent;
  /** Every call that reached the platform. */
  requests(): readonly JournalEntry[];
  /** Forgets the calls and events so far. */
  clearJournals(): void;
  /** Settles when everything that is due by now was done, webhooks included. */
  idle(): Promise<void>;
}

/**
 * An order as it stands.
 *
 * @public
 */
export interface OrderState {
  readonly id: string;
  readonly status: OrderStatus;
  readonly shop: string;
  readonly packages: readonly string[];
}

/**
 * What a seller decides on the authorize page.
 *
 * @public
 */
export interface AuthorizeDecision {
  readonly serviceId: string;
  /** The seller's name or open id. @defaultValue the first seller of the app */
  readonly seller?: string;
  /** @defaultValue 'allow' */
  readonly decision?: 'allow' | 'deny';
  readonly state?: string;
}

/**
 * What the app gets back.
 *
 * @public
 */
export interface AuthorizeOutcome {
  /** The parameters of the callback: `app_key`, `code`, `locale`, `shop_region`, `state`, or `error`. */
  readonly parameters: Readonly<Record<string, string>>;
  /**
   * The app's address with them, ready for `exchangeCode({ callbackUrl: url, … })`. An app without an address gets
   * the placeholder `https://app.example/callback`, which is for parsing and not for visiting.
   */
  readonly url: string;
}

/**
 * An event from a browser.
 *
 * @public
 */
export interface PixelEvent {
  readonly pixelCode: string;
  readonly event: string;
  readonly eventId?: string;
  readonly payload?: Readonly<Record<string, unknown>>;
}
