export type {
  AuthorizeDecision,
  AuthorizeOutcome,
  OrderState,
  PixelEvent,
  PlatformAdmin,
} from './admin/platform-admin.ts';
export type {
  AftersaleState,
  BuyerReturnWish,
  CancelWish,
  ProductState,
  StatementAdjustment,
  WorldCommands,
} from './admin/world-commands.ts';
export type { EventOutcome, ReceivedEvent } from './business/event-ledger.ts';
export type { CallFault, Fault, FaultKind, FaultMatch, WebhookFault } from './faults/fault.ts';
export type { ArmedFault } from './faults/fault-board.ts';
export type { JournalEntry } from './journal/journal.ts';
export { DEFAULT_KNOBS } from './knobs/default-knobs.ts';
export type { KnobSettings } from './knobs/knob-board.ts';
export type { Knobs, Quota } from './knobs/knobs.ts';
export type { RefusalName } from './knobs/refusal-codes-table.ts';
export type { PlatformOptions } from './platform/platform-options.ts';
export type {
  PlatformSeed,
  SeededAccount,
  SeededApp,
  SeededEventSource,
  SeededSeller,
  SeededShop,
} from './platform/platform-seed.ts';
export { SERVED_SURFACES, type ServedSurface } from './platform/served-surfaces.ts';
export { type StartedPlatform, type StartPlatformOptions, startPlatform } from './platform/start-platform.ts';
export type { Topology } from './platform/topology.ts';
export type { SeedSettings } from './seed/seed-settings.ts';
export type { WebhookTarget } from './webhooks/subscribe.ts';
export type { TriggerOptions } from './webhooks/trigger-webhook.ts';
export type { WebhookAttempt, WebhookDelivery } from './webhooks/webhook-delivery.ts';
export type { WebhookRequest, WebhookSender } from './webhooks/webhook-sender.ts';
export type { CancellationStatus } from './world/aftersales/cancellation.ts';
export type { BuyerStep } from './world/aftersales/decide-return.ts';
export type { ReturnStatus, ReturnType } from './world/aftersales/return-request.ts';
export type { NewOrder } from './world/create-order.ts';
export type { Door } from './world/door.ts';
export { ORDER_STATUSES, type OrderStatus, type Shipping } from './world/order.ts';
export type { PlatformClock, PlatformClockOptions } from './world/platform-clock.ts';
export type { AuditStatus, ProductStatus } from './world/product.ts';
export type { PlatformVerdict } from './world/products/move-product.ts';
