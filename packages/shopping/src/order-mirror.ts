export { createMemoryCheckpoint } from './order-mirror/create-memory-checkpoint.ts';
export {
  createOrderFeed,
  type MemoryOrderFeed,
  type OrderFeedOptions,
} from './order-mirror/create-order-feed.ts';
export type { MirrorProgress } from './order-mirror/mirror-progress.ts';
export type { OrderChange } from './order-mirror/order-change.ts';
export { OrderChanges } from './order-mirror/order-changes.ts';
export type { OrderChangesOptions } from './order-mirror/order-changes-options.ts';
export type { FedWebhook, OrderFeed } from './order-mirror/order-feed.ts';
export { type QueuedOrderFeedOptions, queuedOrderFeed } from './order-mirror/queued-order-feed.ts';
