import {
  ApiError,
  type EndpointOverrides,
  NetworkError,
  otherRegion,
  type Region,
  SURFACES,
  type Surface,
  type Transport,
} from '@twinshore/core';
import { type ByteWatch, watchBytes } from '../bytes/watch-bytes.ts';
import type { InMemoryRequest } from '../fake/in-memory-handler.ts';
import type { CannedResponse } from '../server/canned-response.ts';
import { createTestProxy, type TestProxy } from '../server/create-test-proxy.ts';
import { createTestServer, type TestServer } from '../server/create-test-server.ts';
import type { RecordedCall } from '../server/recorded-call.ts';
import { type ContractFixtures, contractFixtures, provedCredentials } from './contract-fixtures.ts';
import type { ContractFactory, ContractOptions } from './contract-setup.ts';

/**
 * What one case of the battery plays with: the transport under test, the server it calls, and a witness on the
 * other side that must hear nothing.
 */
export class ContractWorld {
  readonly region: Region;
  readonly otherSide: Region;
  readonly fixtures: ContractFixtures;
  /** Calls that reached a handler instead of a server. */
  readonly handled: InMemoryRequest[] = [];
  readonly server: TestServer;
  /** A host of nobody, whose bytes every case may count. */
  readonly far: ByteWatch;
  /** Whether calls travel as HTTP. */
  readonly wire: boolean;
  readonly #factory: ContractFactory<Region>;
  readonly #answers: CannedResponse[] = [];
  readonly #open: Transport<Region>[] = [];
  readonly #proxies: TestProxy[] = [];

  private constructor(
    region: Region,
    factory: ContractFactory<Region>,
    wire: boolean,
    server: TestServer,
    far: ByteWatch,
  ) {
    this.region = region;
    this.otherSide = otherRegion(region);
    this.fixtures = contractFixtures(region);
    this.#factory = factory;
    this.wire = wire;
    this.server = server;
    this.far = far;
    server.respond(() => this.#answers.shift());
  }

  static async open(region: Region, factory: ContractFactory<Region>, wire: boolean): Promise<ContractWorld> {
    return new ContractWorld(region, factory, wire, await createTestServer(), await watchBytes());
  }

  /** Makes a transport for the server, with proved credentials of one shop unless told otherwise. */
  transport(options: ContractOptions<Region> = {}): Transport<Region> {
    const transport = this.#factory({
      region: this.region,
      options: {
        credentials: provedCredentials(this.region),
        endpoints: this.endpoints(),
        logger: { log: () => undefined },
        ...options,
      },
      handler: (request) => this.#handle(request),
      files: async () => this.#file(),
    });
    this.#open.push(transport);
    return transport;
  }

  /** Every surface of a side on the server, except those that are placed elsewhere. */
  endpoints(
    elsewhere: Readonly<Partial<Record<Surface, string>>> = {},
    region: Region = this.region,
  ): EndpointOverrides<Region> {
    const all = Object.fromEntries(SURFACES.map((surface) => [surface, this.server.origin]));
    return { region, origins: { ...all, ...elsewhere } };
  }

  /** What arrived at the server. */
  get calls(): readonly RecordedCall[] {
    return this.server.calls;
  }

  /** How many calls left the transport, whichever way. */
  get sent(): number {
    return this.server.calls.length + this.handled.length;
  }

  /** Scripts the next answers. */
  answer(...answers: readonly CannedResponse[]): void {
    this.#answers.push(...answers);
  }

  /** Starts a proxy for this case. */
  async proxy(): Promise<TestProxy> {
    const proxy = await createTestProxy();
    this.#proxies.push(proxy);
    return proxy;
  }

  async close(): Promise<void> {
    await Promise.all(this.#open.map((transport) => transport.close()));
    await Promise.all([this.server, this.far, ...this.#proxies].map((part) => part.close()));
  }

  /** Reads a canned answer as a transport's family would, for implementations without a wire. */
  async #handle(request: InMemoryRequest): Promise<unknown> {
    this.handled.push(request);
    const canned = this.#answers.shift();
    if (canned?.kind === 'hang') return new Promise(() => undefined);
    if (canned?.kind !== 'json') throw new NetworkError({ message: `The far side gave '${canned?.kind}'.` });
    const { operation, region } = request;
    const envelope = operation.family.envelope(structuredClone(canned.body));
    const meaning = await operation.family.classify({ status: canned.status ?? 200, headers: {} }, envelope);
    if (meaning.kind === 'ok') return envelope?.data;
    throw new ApiError({
      message: `The platform refused '${operation.id}'.`,
      code: meaning.code,
      operation: operation.id,
      region,
      status: canned.status ?? 200,
      apiCode: envelope?.code,
      apiMessage: envelope?.message,
    });
  }

  #file() {
    const canned = this.#answers.shift();
    if (canned?.kind !== 'bytes')
      throw new NetworkError({ message: `The file host gave '${canned?.kind}'.` });
    return { bytes: canned.bytes, contentType: canned.contentType ?? 'application/octet-stream' };
  }
}
