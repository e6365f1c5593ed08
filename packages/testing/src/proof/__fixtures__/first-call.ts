import type { Region, Transport } from '@twinshore/core';
import { createEvents } from '@twinshore/pixel/server';
import { createShopAuthorization } from '@twinshore/shopping/authorization';
import { createShopWebhooks } from '@twinshore/shopping/webhooks';
import type { TransportOptions } from '@twinshore/transport';
import type { Cell } from './cell.ts';
import type { Direction } from './dimensions.ts';
import { engineOf } from './engine-of.ts';
import type { Attempt } from './outcome.ts';
import type { ProofWorld } from './proof-world.ts';
import { claimed, declared } from './side-evidence.ts';
import { surfaceOperation } from './surface-operation.ts';
import { transportOf } from './transport-of.ts';
import { signedWebhook, webhooks } from './webhooks.ts';

/** Every way in which evidence of one side can be handed to the transport of the other, whose hosts only listen. */
export function firstCalls(
  world: ProofWorld,
  { evidence, surface, engine }: Cell,
  { right, wrong }: Direction,
): readonly Attempt[] {
  const own = world.evidence[right];
  const foreign = world.evidence[wrong];
  const shopCall = surfaceOperation(surface, 'shop');
  const eventCall = surfaceOperation(surface, 'business');
  const wrongSide = (options: TransportOptions<Region> = {}): Transport<Region> =>
    transportOf(wrong, {
      endpoints: world.watched(wrong),
      engine: engineOf(engine),
      maxRetries: 0,
      ...options,
    });
  /** The wrong side's transport with credentials that are truly its own. */
  const loaded = (): Transport<Region> =>
    wrongSide({ credentials: [foreign.grant.credentials(wrong), declared(foreign, wrong)] });

  switch (evidence) {
    case 'token prefix':
      return [
        {
          codes: ['region.mismatch'],
          run: () => wrongSide({ credentials: claimed(own, wrong) }).send(shopCall, {}),
        },
        { codes: ['region.mismatch'], run: () => wrongSide({ credentials: claimed(own, right) }) },
      ];
    case 'proof':
      return [
        { codes: ['region.mismatch'], run: () => wrongSide({ credentials: own.grant.credentials(right) }) },
        { codes: ['region.mismatch'], run: () => own.grant.credentials(wrong) },
        {
          codes: ['region.mismatch'],
          run: () => wrongSide({ credentials: { ...own.grant.credentials(right), region: wrong } }),
        },
      ];
    case 'shop cipher':
      return [
        {
          codes: ['region.unknown', 'region.mismatch'],
          run: () => loaded().send(shopCall, {}, { shop: own.shop.id }),
        },
        {
          codes: ['region.unknown', 'region.mismatch'],
          run: () => loaded().send(shopCall, {}, { shop: own.shop.cipher }),
        },
        {
          codes: ['region.mismatch'],
          run: () =>
            wrongSide({
              credentials: {
                ...own.grant.credentials(right),
                region: wrong,
                proof: { shops: [own.shop], provedAtMs: Date.now() },
              },
            }).send(shopCall, {}, { shop: own.shop.id }),
        },
      ];
    case 'declared event source':
      return [
        { codes: ['region.mismatch'], run: () => wrongSide({ credentials: declared(own, right) }) },
        {
          codes: ['region.unknown'],
          run: () => loaded().send(eventCall, { event_source_id: own.eventSource.id }),
        },
        {
          codes: ['region.unknown'],
          run: () =>
            createEvents(loaded(), { source: 'web', sourceId: own.eventSource.id }).track({
              event: 'Purchase',
              page: { url: 'https://shop.example/thanks' },
            }),
        },
      ];
    case 'market':
      return [
        { codes: ['region.mismatch'], run: () => loaded().endpoints.origin(surface, own.market) },
        {
          codes: ['region.mismatch'],
          // A shop whose market says one side and whose record says the other.
          run: () =>
            wrongSide({
              credentials: {
                ...own.grant.credentials(right),
                region: wrong,
                proof: { shops: [{ ...own.shop, region: wrong }], provedAtMs: Date.now() },
              },
            }).send(shopCall, {}),
        },
      ];
    case 'OAuth state':
      return stateAttempts(world, { right, wrong }, wrongSide());
    case 'webhook secret':
      return [
        // Signed by this side's app about a shop that lies on the other: what it leads to must not be called.
        {
          codes: ['region.mismatch'],
          run: async () => {
            const { region } = webhooks(world).parse(signedWebhook(foreign, own));
            return wrongSide({ credentials: foreign.grant.credentials(region) }).send(shopCall, {});
          },
        },
        {
          codes: ['webhook.signature_invalid'],
          run: async () => {
            const receiver = createShopWebhooks({
              [wrong]: { appKey: foreign.app.key, secret: foreign.app.secret },
            });
            receiver.parse(signedWebhook(own));
            return loaded().send(shopCall, {});
          },
        },
      ];
  }
}

function stateAttempts(
  world: ProofWorld,
  { right, wrong }: Direction,
  transport: Transport<Region>,
): readonly Attempt[] {
  const own = world.evidence[right];
  const { app, serviceId } = world.evidence[wrong];
  const sentOutHere = createShopAuthorization({
    transport: transportOf(right, { endpoints: world.answering(right) }),
    app: own.app,
    serviceId: own.serviceId,
  }).authorizeUrl().state;
  const other = createShopAuthorization({ transport, app, serviceId });
  const { state } = other.authorizeUrl();
  return [
    {
      codes: ['region.mismatch'],
      run: () => other.exchangeCode({ code: 'unmarked', state: sentOutHere, expectedState: sentOutHere }),
    },
    {
      codes: ['region.mismatch', 'auth.state_mismatch'],
      run: () => other.exchangeCode({ code: 'unmarked', state: sentOutHere, expectedState: state }),
    },
    // The state is right, yet code and market are of the other side.
    {
      codes: ['region.mismatch'],
      run: () => other.exchangeCode({ code: own.code, state, expectedState: state }),
    },
    {
      codes: ['region.mismatch'],
      run: () =>
        other.exchangeCode({ code: 'unmarked', state, expectedState: state, shopRegion: own.market }),
    },
  ];
}
