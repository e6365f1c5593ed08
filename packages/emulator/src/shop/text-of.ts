import type { ShopCall } from '../gateway/shop-route.ts';

/** A parameter that its rule requires and that is text. */
export function textOf({ input }: Pick<ShopCall, 'input'>, name: string): string {
  const value = input[name];
  if (typeof value !== 'string') throw new Error(`The gateway let a call through without ${name}.`);
  return value;
}
