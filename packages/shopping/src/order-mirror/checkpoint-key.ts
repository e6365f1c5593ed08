/** Under which a checkpoint is stored. */
export function checkpointKey(shop: string): string {
  return `orders/${shop}`;
}
