import type { Operation } from '@twinshore/core';
import type { Authorization } from '../world/authorization.ts';
import type { Door } from '../world/door.ts';
import type { PlatformApp } from '../world/platform-app.ts';
import type { Shop } from '../world/shop.ts';
import type { World } from '../world/world.ts';
import type { ValueRule } from './value-rule.ts';

/**
 * The facts of an operation that the gateway enforces.
 */
export type RouteOperation = Pick<
  Operation,
  'id' | 'method' | 'path' | 'parameters' | 'identifier' | 'availability'
> &
  Partial<Pick<Operation, 'scopes'>>;

/**
 * An operation as the platform answers it.
 */
export interface ShopRoute {
  readonly operation: RouteOperation;
  /** What each parameter must look like. */
  readonly rules: Readonly<Record<string, ValueRule>>;
  /** The `data` of an answer with nothing in it, for the silent failure of a wrong side. */
  readonly empty?: Readonly<Record<string, unknown>>;
  handle(call: ShopCall): unknown;
}

/**
 * A call that passed every check.
 */
export interface ShopCall {
  readonly world: World;
  readonly door: Door;
  readonly app: PlatformApp;
  readonly authorization: Authorization;
  /** The shop of the cipher; absent where an operation takes none. */
  readonly shop: Shop | undefined;
  /** Parameters by name, from wherever they belong. */
  readonly input: Readonly<Record<string, unknown>>;
}
