import type { Region, Surface } from '@twinshore/core';
import { createEventLedger, type EventLedger } from '../business/event-ledger.ts';
import { createFaultBoard, type FaultBoard } from '../faults/fault-board.ts';
import { createJournal, type Journal } from '../journal/journal.ts';
import { createKnobBoard, type KnobBoard, type KnobSettings } from '../knobs/knob-board.ts';
import type { WebhookSubscription } from '../webhooks/webhook-subscription.ts';
import type { Cancellation } from './aftersales/cancellation.ts';
import type { ReturnRequest } from './aftersales/return-request.ts';
import type { AccessToken, Authorization, AuthorizationCode } from './authorization.ts';
import type { EventSource } from './event-source.ts';
import type { Payment, Statement, Withdrawal } from './finance/statement.ts';
import type { Transaction } from './finance/transaction.ts';
import { createIdSource, type IdSource } from './id-source.ts';
import type { Order } from './order.ts';
import type { Package } from './package.ts';
import type { PlatformApp } from './platform-app.ts';
import { PlatformClock, type PlatformClockOptions } from './platform-clock.ts';
import type { Product } from './product.ts';
import { createRandom, type Random } from './random.ts';
import type { Seller } from './seller.ts';
import type { Shop } from './shop.ts';

/**
 * Everything one platform knows: both sides, in memory.
 */
export interface World {
  readonly clock: PlatformClock;
  readonly random: Random;
  readonly ids: IdSource;
  readonly knobs: KnobBoard;
  readonly faults: FaultBoard;
  readonly journal: Journal;
  /** By key. */
  readonly apps: Map<string, PlatformApp>;
  /** By open id. */
  readonly sellers: Map<string, Seller>;
  /** By id. */
  readonly shops: Map<string, Shop>;
  readonly codes: Map<string, AuthorizationCode>;
  readonly authorizations: Authorization[];
  /** By token. */
  readonly accessTokens: Map<string, AccessToken>;
  /** By id. */
  readonly products: Map<string, Product>;
  /** By id, oldest first. */
  readonly orders: Map<string, Order>;
  /** By id. */
  readonly packages: Map<string, Package>;
  /** By id. */
  readonly cancellations: Map<string, Cancellation>;
  /** By id. */
  readonly returns: Map<string, ReturnRequest>;
  /** By id, in the order in which they were settled. */
  readonly transactions: Map<string, Transaction>;
  /** By id. */
  readonly statements: Map<string, Statement>;
  /** By id. */
  readonly payments: Map<string, Payment>;
  /** By id. */
  readonly withdrawals: Map<string, Withdrawal>;
  /** What calls with an idempotency key were answered, by shop, operation and key. */
  readonly answered: Map<string, AnsweredCall>;
  /** By id. */
  readonly eventSources: Map<string, EventSource>;
  readonly events: EventLedger;
  /** Where a surface of a side is reached; links in answers are made of it. */
  readonly origins: Map<`${Region} ${Surface}`, string>;
  /** Called whenever something happened that a webhook tells of; does nothing until an outbox is there. */
  notify: (notice: Notice) => void;
  /** Who is told. */
  readonly subscriptions: WebhookSubscription[];
}

/**
 * A call that was done, and is not done again.
 */
export interface AnsweredCall {
  readonly atSeconds: number;
  /** What was asked, without the key. */
  readonly request: string;
  readonly data: unknown;
}

/**
 * Something that happened.
 */
export interface Notice {
  readonly type: number;
  readonly shopId: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * What a world is made from.
 */
export interface WorldOptions {
  /** The same seed gives the same ids, keys and people. @defaultValue 'twinshore' */
  readonly seed?: string;
  readonly clock?: PlatformClockOptions;
  readonly knobs?: KnobSettings;
}

/** Makes a world with nothing in it. */
export function createEmptyWorld(options: WorldOptions = {}): World {
  const random = createRandom(options.seed ?? 'twinshore');
  return {
    clock: new PlatformClock(options.clock),
    random,
    ids: createIdSource(random.fork('ids')),
    knobs: createKnobBoard(options.knobs),
    faults: createFaultBoard(),
    journal: createJournal(),
    apps: new Map(),
    sellers: new Map(),
    shops: new Map(),
    codes: new Map(),
    authorizations: [],
    accessTokens: new Map(),
    products: new Map(),
    orders: new Map(),
    packages: new Map(),
    cancellations: new Map(),
    returns: new Map(),
    transactions: new Map(),
    statements: new Map(),
    payments: new Map(),
    withdrawals: new Map(),
    answered: new Map(),
    eventSources: new Map(),
    events: createEventLedger(),
    origins: new Map(),
    notify: () => {},
    subscriptions: [],
  };
}
