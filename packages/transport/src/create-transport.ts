import {
  type AuthorizedShop,
  assertRegion,
  type Call,
  ConfigurationError,
  type EndpointTable,
  type Engine,
  type Operation,
  type Region,
  type ResidencyContext,
  SURFACES,
  type Transport,
  type TransportDescription,
} from '@twinshore/core';
import { defaultEngine } from '#engine';
import { CallRecord } from './call/call-record.ts';
import { createCall } from './call/create-call.ts';
import { runOperation } from './call/run-operation.ts';
import type { TransportParts } from './call/transport-parts.ts';
import { sortCredentials } from './credentials/credential-book.ts';
import { describeCredentials } from './credentials/describe-credentials.ts';
import { proveAll } from './credentials/prove-all.ts';
import { Deprecations } from './deprecations/deprecations.ts';
import { prepareDownload } from './download/download-link.ts';
import { createEndpointResolver } from './endpoints/create-endpoint-resolver.ts';
import { assertProxyAddress } from './engines/assert-proxy-address.ts';
import { RateLimiter } from './limits/rate-limiter.ts';
import { assertAvailable } from './operation/assert-available.ts';
import { checkInput } from './operation/check-input.ts';
import { checkedOperation } from './operation/checked-operation.ts';
import { type OperationPlan, planOperation } from './operation/operation-plan.ts';
import { createSender } from './pipeline/create-sender.ts';
import { describePipeline } from './pipeline/describe-pipeline.ts';
import { UnknownValues } from './response/unknown-values.ts';
import type { TransportOptions } from './transport-options.ts';
import { transportSettings } from './transport-settings.ts';

/**
 * Makes the transport of one side from that side's endpoint table. Both region packages are made of this; use
 * theirs unless you bring a table of your own.
 *
 * @throws RegionUnknownError `region.unknown` for anything that is no region
 * @throws RegionMismatchError `region.mismatch` when table, overrides or credentials are of the other side
 * @throws ConfigurationError `config.invalid` when the options contradict each other
 * @public
 */
export function createTransport<R extends Region>(
  region: R,
  table: EndpointTable<R>,
  options: TransportOptions<R> = {},
): Transport<R> {
  assertRegion(region);
  const { observe = [], middleware = [], evidence, evidenceRequirement, app } = options;
  const endpoints = createEndpointResolver(region, table, options.endpoints);
  const settings = transportSettings(options);
  const engine = chooseEngine(options);
  const residency: ResidencyContext = Object.freeze({
    evidence,
    requirement: evidenceRequirement,
    logger: settings.logger,
  });
  const plans = new WeakMap<Operation, OperationPlan>();
  const parts: TransportParts = {
    region,
    settings,
    endpoints,
    engine,
    book: sortCredentials(region, options.credentials),
    app,
    residency,
    deprecations: Deprecations.wanted(settings) ? new Deprecations(region, settings) : undefined,
    limiter: settings.rateLimit === undefined ? undefined : new RateLimiter(settings.rateLimit),
    unknownValues: new UnknownValues(settings.logger, region),
    plan(operation) {
      let plan = plans.get(operation);
      if (plan === undefined) {
        const checked = checkedOperation(operation);
        assertAvailable(checked, region);
        plan = planOperation(checked, endpoints.origin(checked.surface).origin);
        plans.set(operation, plan);
      }
      return plan;
    },
    async callForSelf(operation, input, entry, mayRefresh) {
      const plan = parts.plan(operation);
      const record = new CallRecord(operation.id, region, plan.origin);
      const self = { entry, mayRefresh };
      return checkInput(plan, input, region, (checked) =>
        runOperation({ parts, plan, record, input: checked, options: undefined, self }),
      );
    },
  };
  const send = createSender(parts, [...observe, ...middleware]);

  function shops(): readonly AuthorizedShop<R>[] {
    // Only shops of this side get into the book.
    return parts.book.accounts.flatMap(({ proof }) => (proof?.shops ?? []) as readonly AuthorizedShop<R>[]);
  }

  return Object.freeze<Transport<R>>({
    specVersion: 'v1',
    region,
    endpoints,
    residency,
    send: send as Transport<R>['send'],
    download(link, callOptions) {
      try {
        const { record, run } = prepareDownload(parts, link, callOptions);
        return createCall(run(), () => record.meta());
      } catch (error) {
        return createCall(Promise.reject(error) as Call<never>, () =>
          new CallRecord('download', region, '').meta(),
        );
      }
    },
    shops,
    async prove(callOptions) {
      await proveAll(parts, options.families ?? [], callOptions);
      return shops();
    },
    describe: (): TransportDescription => ({
      specVersion: 'v1',
      region,
      engine: engine.name,
      pipeline: describePipeline(observe, middleware),
      endpoints: Object.fromEntries(
        SURFACES.map((surface) => [surface, endpoints.describe(surface)]),
      ) as TransportDescription['endpoints'],
      credentials: describeCredentials(parts.book),
      proxy: engine.proxy,
      evidence:
        evidence !== undefined ? 'recorded' : evidenceRequirement === 'required' ? 'required' : 'none',
    }),
    close: () => engine.close(),
  });
}

function chooseEngine({ engine, proxy }: TransportOptions<Region>): Engine {
  if (engine === undefined) return defaultEngine({ proxy });
  if (proxy !== undefined && engine.proxy !== assertProxyAddress(proxy).origin) {
    throw new ConfigurationError({
      message: `Engine '${engine.name}' does not go through the proxy of option 'proxy'. Give the proxy to the engine itself, such as nodeEngine({ proxy }).`,
    });
  }
  return engine;
}
