import type { Region } from '@twinshore/core';
import type { FaultSubject } from '../faults/fault-board.ts';
import type { Knobs } from '../knobs/knobs.ts';
import type { AccessToken } from '../world/authorization.ts';
import type { Door } from '../world/door.ts';
import type { PlatformApp } from '../world/platform-app.ts';
import type { Shop } from '../world/shop.ts';
import type { World } from '../world/world.ts';
import type { PathMatch } from './path-table.ts';
import type { ServedOperation } from './served-operation.ts';

/**
 * A request on its way through the checks. Each check notes what it found.
 */
export interface GatewayCall {
  readonly world: World;
  readonly door: Door;
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly body: Uint8Array<ArrayBuffer>;
  /** The body taken apart, where it is a form that can be read. */
  readonly form: FormData | undefined;
  /** The side whose knobs hold: by the cipher, else the token, else the host, else the app. */
  readonly region: Region;
  readonly knobs: Knobs;
  /** What faults may match. */
  readonly subject: FaultSubject;
  /** All operations on this path, whatever the method. */
  readonly matches: readonly PathMatch<ServedOperation>[];
  served?: ServedOperation;
  pathParameters: Readonly<Record<string, string>>;
  app?: PlatformApp;
  token?: AccessToken;
  shop?: Shop;
  input: Record<string, unknown>;
  /** Set when the answer shall be an empty success. */
  silent?: boolean;
}

/**
 * One of the gateway's checks. Throws a `Refusal`, or notes what it found.
 */
export type Check = (call: GatewayCall) => void;
