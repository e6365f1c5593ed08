import { ConfigurationError } from '../errors/configuration-error.ts';
import { ResponseInvalidError } from '../errors/response-invalid-error.ts';
import type { Operation } from '../operation/operation.ts';
import type { PagingRule } from '../operation/paging-rule.ts';
import type { InputOf, OutputOf, Shapes } from '../operation/shapes.ts';
import type { Region } from '../regions/region.ts';
import { withCallSite } from '../transport/call-site.ts';
import type { RequestOptions } from '../transport/request-options.ts';
import type { Transport } from '../transport/transport.ts';
import type { ItemOf } from './item-of.ts';
import { itemsAt } from './items-at.ts';
import { LazyPagedCall } from './lazy-paged-call.ts';
import type { Page, PagedCall } from './page.ts';

/**
 * Goes through the list that an operation hands out in pages. Nothing is sent until the call is awaited or
 * iterated; a page is fetched when its first item is asked for, so leaving the loop early sends nothing more.
 * Without a page size the operation's own default is sent.
 *
 * @param transport - sends the pages
 * @param operation - an operation with a paging rule
 * @param input - the operation's input; with a cursor, the list begins there
 * @param options - used for every page
 * @throws {@link ConfigurationError} `config.invalid` for an operation without pages
 * @throws {@link PagingLoopError} `paging.loop` when a page leads back to one that was given before
 * @throws {@link ResponseInvalidError} `response.invalid` when a page is no page
 * @example
 * ```ts
 * for await (const order of paginate(transport, searchOrders, { order_status: 'UNPAID' })) console.log(order.id);
 * ```
 * @public
 */
export function paginate<S extends Shapes, R extends Region>(
  transport: Transport<R>,
  operation: Operation<S>,
  input: NoInfer<InputOf<S, R>>,
  options?: RequestOptions,
): PagedCall<ItemOf<OutputOf<S, R>>, OutputOf<S, R>> {
  const { id, paging } = operation;
  if (paging === undefined) {
    throw new ConfigurationError({
      message: `${id} gives everything in one answer. Send it with transport.send() instead of paginate().`,
      operation: id,
    });
  }
  const sized = withSize(paging, input as object);
  // Sent once it is awaited: by then who made it is no longer on the stack.
  const sent = operation.lifeCycle.sunset === undefined ? options : withCallSite(options);
  return new LazyPagedCall(id, cursorIn(sized[paging.cursor]), (cursor) => {
    const asked = cursor === undefined ? sized : { ...sized, [paging.cursor]: cursor };
    return transport
      .send(operation, asked as NoInfer<InputOf<S, R>>, sent)
      .then((data) => readPage<ItemOf<OutputOf<S, R>>, OutputOf<S, R>>(data, paging, id, transport.region));
  });
}

/** The platform says "no further page" by leaving the cursor out, by `null` and by an empty text. */
function cursorIn(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function withSize({ size }: PagingRule, input: object): Record<string, unknown> {
  if (size === undefined) return { ...input };
  const { name, default: usual } = size;
  // The size first: adding to what was spread takes four times longer (Node 20).
  const sized: Record<string, unknown> = { [name]: usual, ...input };
  sized[name] ??= usual;
  return sized;
}

function readPage<T, Data>(data: Data, rule: PagingRule, operation: string, region: Region): Page<T, Data> {
  const fields = (data ?? {}) as Record<string, unknown>;
  const items = itemsAt(fields, rule.items) ?? [];
  const next = fields[rule.next] ?? undefined;
  const total = rule.total === undefined ? undefined : fields[rule.total];
  if (!Array.isArray(items)) throw noPage(rule.items, 'a list', operation, region);
  if (next !== undefined && typeof next !== 'string') throw noPage(rule.next, 'text', operation, region);
  return {
    items,
    nextCursor: cursorIn(next),
    totalCount: typeof total === 'number' ? total : undefined,
    data,
  };
}

function noPage(property: string, expected: string, operation: string, region: Region): ResponseInvalidError {
  return new ResponseInvalidError({
    message: `${operation} gave a page whose '${property}' is not ${expected}. Compare the operation's paging rule with the API's present answer.`,
    issues: [{ message: `not ${expected}`, path: [property] }],
    operation,
    region,
  });
}
