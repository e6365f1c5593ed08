export {
  type ListWebhooksInput,
  type ListWebhooksOutput,
  type ListWebhooksShapes,
  listWebhooks,
  type Webhook,
} from './generated/webhooks/list-webhooks.ts';
export {
  type RemoveWebhookInput,
  type RemoveWebhookShapes,
  removeWebhook,
} from './generated/webhooks/remove-webhook.ts';
export { type SetWebhookInput, type SetWebhookShapes, setWebhook } from './generated/webhooks/set-webhook.ts';
export { WebhooksOperations } from './generated/webhooks/webhooks-operations.resource.ts';
export type { AccountNotifications } from './webhooks/account-notifications.ts';
export {
  createShopWebhooks,
  type ReceivedWebhook,
  type ShopWebhooks,
  type ShopWebhooksOptions,
} from './webhooks/create-shop-webhooks.ts';
export type { CreatorNotifications } from './webhooks/creator-notifications.ts';
export {
  createWebhookHandler,
  type WebhookHandler,
  type WebhookHandlerOptions,
} from './webhooks/handler/create-webhook-handler.ts';
export {
  type DrainOptions,
  drainWebhooks,
  type QueuedWebhookOptions,
  readQueuedWebhook,
} from './webhooks/handler/drain-webhooks.ts';
export type { DirectIntake, QueuedIntake, WebhookIntake } from './webhooks/handler/webhook-intake.ts';
export {
  type DeauthorizationOutcome,
  markDeauthorized,
  type TokenStoresBySide,
} from './webhooks/mark-deauthorized.ts';
export type { MessageNotifications } from './webhooks/message-notifications.ts';
export type { OrderNotifications } from './webhooks/order-notifications.ts';
export type { ProductNotifications } from './webhooks/product-notifications.ts';
export { webhooks } from './webhooks/settings/area.ts';
export type { WebhookChange, WebhookPlan, WebhookSetting } from './webhooks/settings/webhook-plan.ts';
export {
  type DesiredWebhooks,
  type SyncWebhooksOptions,
  type WebhookEventType,
  Webhooks,
} from './webhooks/settings/webhooks.ts';
export type {
  ShopNotifications,
  ShopWebhook,
  ShopWebhookEvent,
  ShopWebhookOf,
  UnclassifiedContent,
  UndocumentedShopWebhook,
  UndocumentedWebhookEvent,
  UnknownShopWebhook,
  WebhookEnvelope,
} from './webhooks/shop-webhook.ts';
export type { WarehouseNotifications } from './webhooks/warehouse-notifications.ts';
export type { WebhookSecret, WebhookSecrets } from './webhooks/webhook-secret.ts';
export { SHOP_WEBHOOKS, type WebhookFact, type WebhookFieldKind } from './webhooks/webhook-table.ts';
