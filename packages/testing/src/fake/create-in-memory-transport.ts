import {
  AbortedError,
  type ApiFamily,
  type AuthorizedShop,
  assertRegion,
  type Call,
  type Clock,
  ConfigurationError,
  type Download,
  EgressRefusedError,
  type EndpointResolver,
  type InputOf,
  type Operation,
  OperationUnavailableError,
  type OutputOf,
  type Region,
  type RegionalLink,
  type RequestOptions,
  type ResidencyContext,
  type ResponseMeta,
  type SdkRequest,
  type SdkResponse,
  type Shapes,
  SURFACES,
  type Transport,
  type TransportDescription,
  type UserType,
} from '@twinshore/core';
import { compileResponseLabels, openForm, openInput } from '@twinshore/core/internal';
import { checkInput, checkOutput } from './check-shape.ts';
import { type Covered, type InMemoryAccount, InMemoryAuthority } from './in-memory-authority.ts';
import { inMemoryCall } from './in-memory-call.ts';
import { inMemoryEndpoints } from './in-memory-endpoints.ts';
import type { InMemoryTransportOptions } from './in-memory-transport-options.ts';
import { assertNamed, runMiddleware } from './run-middleware.ts';

const FIFTEEN_MINUTES_MS = 15 * 60 * 1000;

/**
 * Makes a transport without a network: a function plays the platform. Everything else is as it is with a real
 * one: inputs and outputs are validated, personal data is wrapped, the other side's data and credentials are
 * refused, middleware runs. It does not retry and knows no timeouts, because nothing it does can take long.
 *
 * @throws RegionUnknownError `region.unknown` without a region
 * @throws RegionMismatchError `region.mismatch` for credentials, shops or endpoints of the other side
 * @throws ConfigurationError `config.invalid` for middleware without a name of its own
 * @example
 * ```ts
 * const transport = createInMemoryTransport({
 *   region: 'us',
 *   shops: [{ id: '1', cipher: 'c', name: 'Test', code: 'USLC1', market: 'US', region: 'us', seller_type: 'LOCAL' }],
 *   handler: ({ operation }) => (operation.id === 'shop.orders.search' ? { orders: [] } : undefined),
 * });
 * ```
 * @public
 */
export function createInMemoryTransport<R extends Region>(
  options: InMemoryTransportOptions<R>,
): Transport<R> {
  return new InMemoryTransport(options);
}

class InMemoryTransport<R extends Region> implements Transport<R> {
  readonly specVersion = 'v1';
  readonly region: R;
  readonly endpoints: EndpointResolver<R>;
  readonly residency: ResidencyContext;
  readonly #options: InMemoryTransportOptions<R>;
  readonly #authority: InMemoryAuthority<R>;
  readonly #clock: Clock;
  readonly #families = new Set<ApiFamily>();

  constructor(options: InMemoryTransportOptions<R>) {
    const { region, evidence, evidenceRequirement: requirement, logger } = options;
    assertRegion(region);
    assertNamed([...(options.observe ?? []), ...(options.middleware ?? [])], region);
    this.region = region;
    for (const family of options.families ?? []) this.#families.add(family);
    this.#options = options;
    this.#clock = options.clock ?? { now: () => Date.now() };
    this.endpoints = inMemoryEndpoints(region, options.endpoints);
    this.residency = { evidence, requirement, logger };
    this.#authority = new InMemoryAuthority(options, this.#clock);
  }

  send<S extends Shapes>(
    operation: Operation<S>,
    input: NoInfer<InputOf<S, R>>,
    options: RequestOptions = {},
  ): Call<OutputOf<S, R>> {
    return inMemoryCall(this.#call(operation as unknown as Operation, input, options)) as Call<
      OutputOf<S, R>
    >;
  }

  download(link: RegionalLink<R>, options: RequestOptions = {}): Call<Download> {
    return inMemoryCall(this.#file(link, options));
  }

  shops(): readonly AuthorizedShop<R>[] {
    return this.#authority.shops();
  }

  async prove(options: RequestOptions = {}): Promise<readonly AuthorizedShop<R>[]> {
    for (const family of this.#families) await this.#prove(family, options, Number.NEGATIVE_INFINITY);
    return this.shops();
  }

  describe(): TransportDescription {
    const { observe = [], middleware = [], evidence, evidenceRequirement } = this.#options;
    const recorded =
      evidenceRequirement === 'required' ? 'required' : evidence === undefined ? 'none' : 'recorded';
    return {
      specVersion: 'v1',
      region: this.region,
      engine: 'in-memory',
      pipeline: [
        ...observe.map(({ name }) => ({ slot: 'observe' as const, name })),
        ...middleware.map(({ name }) => ({ slot: 'middleware' as const, name })),
        { slot: 'adapt', name: 'in-memory' },
      ],
      endpoints: Object.fromEntries(
        SURFACES.map((surface) => [surface, this.endpoints.describe(surface)]),
      ) as TransportDescription['endpoints'],
      credentials: this.#authority.describe(),
      proxy: undefined,
      evidence: recorded,
    };
  }

  async close(): Promise<void> {}

  async #call(operation: Operation, input: unknown, options: RequestOptions) {
    const { observe = [], middleware = [] } = this.#options;
    const steps = [...observe, ...middleware, ...(options.middleware ?? [])];
    assertNamed(steps, this.region);
    const startedMs = this.#clock.now();
    const side = operation.availability[this.region];
    if (!side.available) {
      const instead = side.instead === undefined ? '' : ` Use '${side.instead}' instead.`;
      throw this.#unavailable(operation, `does not exist on side '${this.region}': ${side.reason}${instead}`);
    }
    const request: SdkRequest = {
      operation,
      region: this.region,
      input: await checkInput(operation, this.region, input),
      options,
    };
    const context = { region: this.region, values: options.context ?? {} };
    const answer = await runMiddleware(steps, request, context, (last) => this.#exchange(last, startedMs));
    return { data: answer.data, response: answer.meta };
  }

  async #exchange({ operation, input, options }: SdkRequest, startedMs: number): Promise<SdkResponse> {
    const { family, paging } = operation;
    this.#families.add(family);
    const opening = operation.content === 'multipart' ? openForm : openInput;
    const opened = opening(input, this.region, operation.id);
    const account = await this.#authority.authorize(operation, opened, options, (proved, user) =>
      this.#ask(proved, user, options),
    );
    const { shop } = account;
    this.#assertMarket(operation, shop ?? account.asset);
    const idempotencyKey =
      operation.idempotency === undefined ? undefined : (options.idempotencyKey ?? crypto.randomUUID());
    const data = await this.#answer(operation, opened, account, idempotencyKey, options);
    if (paging !== undefined && isEmptyFirstPage(opened, data, paging)) {
      await this.#prove(family, options, this.#options.proofMaxAgeMs ?? FIFTEEN_MINUTES_MS);
      // Looked up again: an empty list of a shop that is no longer covered says nothing.
      const again = { ...options, shop: shop?.id, asset: account.asset?.id };
      await this.#authority.authorize(operation, opened, again, (proved, user) =>
        this.#ask(proved, user, options),
      );
    }
    const label = compileResponseLabels(operation.labels.response, operation.links);
    const meta: ResponseMeta = {
      operation: operation.id,
      region: this.region,
      origin: this.endpoints.origin(operation.surface).origin,
      status: 200,
      headers: {},
      requestId: undefined,
      attempts: 1,
      durationMs: this.#clock.now() - startedMs,
      idempotencyKey,
    };
    return { data: label(data, this.region, this.residency), meta };
  }

  async #answer(
    operation: Operation,
    input: unknown,
    { shop, asset }: InMemoryAccount<R>,
    idempotencyKey: string | undefined,
    options: RequestOptions,
  ): Promise<unknown> {
    const request = { operation, region: this.region, input, shop, asset, idempotencyKey, options };
    const data = await untilAborted(options, operation.id, async () => this.#options.handler(request));
    // A copy, because labelling works in place and the handler may answer with the same object again.
    return checkOutput(operation, this.region, structuredClone(data));
  }

  async #ask(
    family: ApiFamily,
    userType: UserType,
    options: RequestOptions,
  ): Promise<readonly Covered<Region>[]> {
    const procedure = userType === 'partner' ? family.assetProof?.() : family.proof?.();
    if (procedure === undefined) return [];
    const nobody = { shop: undefined, asset: undefined };
    return procedure.read(await this.#answer(procedure.operation, {}, nobody, undefined, options));
  }

  #prove(family: ApiFamily, options: RequestOptions, maxAgeMs: number): Promise<void> {
    return this.#authority.proveAll(family, (proved, user) => this.#ask(proved, user, options), maxAgeMs);
  }

  async #file(link: RegionalLink<R>, options: RequestOptions) {
    const { files } = this.#options;
    const url = URL.canParse(link.href) ? new URL(link.href) : undefined;
    if (link.region !== this.region || url === undefined || !this.endpoints.owns(link.surface, url)) {
      throw new EgressRefusedError({
        region: this.region,
        message: `The link leads away from the hosts of surface '${link.surface}' on side '${this.region}'. Download it with the transport of its own side.`,
      });
    }
    if (files === undefined) {
      throw new ConfigurationError({
        region: this.region,
        message: "The in-memory transport has no files. Give it the option 'files'.",
      });
    }
    const data = await untilAborted(options, 'download', async () => files(link));
    const response: ResponseMeta = {
      operation: 'download',
      region: this.region,
      origin: url.origin,
      status: 200,
      headers: { 'content-type': data.contentType },
      requestId: undefined,
      attempts: 1,
      durationMs: 0,
      idempotencyKey: undefined,
    };
    return { data, response };
  }

  #assertMarket(operation: Operation, shop: Covered<R> | undefined): void {
    const side = operation.availability[this.region];
    if (!side.available || side.markets === undefined || shop === undefined) return;
    if (side.markets.includes(shop.market)) return;
    const markets = side.markets.join(', ') || 'no market of this side';
    throw this.#unavailable(operation, `does not exist in market '${shop.market}', only in ${markets}`);
  }

  #unavailable(operation: Operation, why: string): OperationUnavailableError {
    return new OperationUnavailableError({
      region: this.region,
      operation: operation.id,
      message: `'${operation.id}' ${why}. Nothing was sent.`,
    });
  }
}

function isEmptyFirstPage(input: unknown, data: unknown, paging: NonNullable<Operation['paging']>): boolean {
  const cursor = (input as Record<string, unknown> | undefined)?.[paging.cursor];
  const items = (data as Record<string, unknown> | undefined)?.[paging.items];
  return (cursor === undefined || cursor === '') && Array.isArray(items) && items.length === 0;
}

async function untilAborted<T>(
  { signal }: RequestOptions,
  operation: string,
  work: () => Promise<T>,
): Promise<T> {
  const aborted = () =>
    new AbortedError({
      operation,
      message: `'${operation}' was ended by the caller's signal.`,
      cause: signal?.reason,
    });
  if (signal === undefined) return work();
  if (signal.aborted) throw aborted();
  let listener: (() => void) | undefined;
  const ended = new Promise<never>((_, reject) => {
    listener = () => reject(aborted());
    signal.addEventListener('abort', listener, { once: true });
  });
  try {
    return await Promise.race([work(), ended]);
  } finally {
    if (listener !== undefined) signal.removeEventListener('abort', listener);
  }
}
