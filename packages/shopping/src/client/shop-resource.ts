import {
  type Call,
  ConfigurationError,
  type Operation,
  type PagedCall,
  paginate,
  type Region,
  type RequestOptions,
  type Transport,
} from '@twinshore/core';
import { rejectedCall } from './rejected-call.ts';
import type { ShopCallOptions } from './shop-call-options.ts';
import type { ShopCaller } from './shop-caller.ts';

/** An operation, or all versions of one with that of the method first. */
type Versions = Operation | readonly [Operation, ...Operation[]];

/**
 * Methods that send the operations of one part of the API.
 *
 * @typeParam R - the side of the shop
 * @public
 */
export abstract class ShopResource<R extends Region> {
  readonly #caller: ShopCaller<R>;

  /** @internal */
  constructor(caller: ShopCaller<R>) {
    this.#caller = caller;
  }

  /** @internal */
  protected get caller(): ShopCaller<R> {
    return this.#caller;
  }

  /** @internal */
  protected callOperation(
    versions: Versions,
    input: unknown,
    options: ShopCallOptions | undefined,
  ): Call<never> {
    const { transport } = this.#caller;
    let operation: Operation;
    try {
      operation = chosen(versions, options);
    } catch (error) {
      return rejectedCall(error);
    }
    const call: unknown = transport.send(operation, (input ?? {}) as never, this.#options(options));
    return call as Call<never>;
  }

  /** @internal */
  protected listOperation(
    versions: Versions,
    input: unknown,
    options: ShopCallOptions | undefined,
  ): PagedCall<never, never> {
    const { transport } = this.#caller;
    let operation: Operation;
    try {
      operation = chosen(versions, options);
    } catch (error) {
      // A list sends nothing before it is read, and so fails there.
      const failing: Pick<Transport<R>, 'send'> = { send: () => rejectedCall(error) };
      const list: unknown = paginate(failing as Transport<R>, firstOf(versions), {} as never);
      return list as PagedCall<never, never>;
    }
    const list: unknown = paginate(transport, operation, (input ?? {}) as never, this.#options(options));
    return list as PagedCall<never, never>;
  }

  /**
   * Lets methods of the other side, which the types do not offer, say why they are not there and what to use.
   *
   * @internal
   */
  protected refuseOperations(operations: Readonly<Record<string, Operation>>): void {
    for (const [name, operation] of Object.entries(operations)) {
      Object.defineProperty(this, name, { value: () => this.callOperation(operation, {}, undefined) });
    }
  }

  #options(options: RequestOptions | undefined): RequestOptions | undefined {
    return this.#caller.options(options);
  }
}

function chosen(versions: Versions, options: ShopCallOptions | undefined): Operation {
  const all = isList(versions) ? versions : [versions];
  const wanted = options?.apiVersion;
  const found =
    wanted === undefined ? firstOf(versions) : all.find(({ apiVersion }) => apiVersion === wanted);
  if (found !== undefined) return found;
  throw new ConfigurationError({
    operation: all[0]?.id,
    message: `Version '${String(wanted)}' is not in the catalogue. '${all[0]?.id}' has ${all.map(({ apiVersion }) => apiVersion).join(', ')}; declare a newer one with defineOperation() and send it with shop.request().`,
  });
}

function firstOf(versions: Versions): Operation {
  return isList(versions) ? versions[0] : versions;
}

function isList(versions: Versions): versions is readonly [Operation, ...Operation[]] {
  return Array.isArray(versions);
}
