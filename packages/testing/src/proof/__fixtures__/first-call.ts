import type { Region, Transport } from '@twinshore/core';
import { createEvents } from '@twinshore/pixel/server';
import { createCreatorAuthorization, createShopAuthorization } from '@twinshore/shopping/authorization';
import { createShopWebhooks } from '@twinshore/shopping/webhooks';
import type { TransportOptions } from '@twinshore/transport';
import type { Cell } from './cell.ts';
import type { Direction } from './dimensions.ts';
import { engineOf } from './engine-of.ts';
import type { Attempt } from './outcome.ts';
import type { ProofWorld } from './proof-world.ts';
import { claimed, claimedAccount, declared } from './side-evidence.ts';
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
    case 'category asset':
      return partnerAttempts(world, surface, { right, wrong }, wrongSide);
    case 'creator token':
      return creatorAttempts(world, surface, { right, wrong }, wrongSide);
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

type WrongSide = (options?: TransportOptions<Region>) => Transport<Region>;

function partnerAttempts(
  world: ProofWorld,
  surface: Cell['surface'],
  { right, wrong }: Direction,
  wrongSide: WrongSide,
): readonly Attempt[] {
  const { partner } = world.evidence[right];
  const foreign = world.evidence[wrong].partner;
  const call = surfaceOperation(surface, 'partner');
  const loaded = () => wrongSide({ credentials: foreign.grant.credentials(wrong) });
  const codes = ['region.mismatch'];
  return [
    { codes, run: () => wrongSide({ credentials: partner.grant.credentials(right) }) },
    { codes, run: () => partner.grant.credentials(wrong) },
    { codes, run: () => wrongSide({ credentials: { ...partner.grant.credentials(right), region: wrong } }) },
    {
      codes,
      run: () => wrongSide({ credentials: claimedAccount(partner, 'partner', wrong) }).send(call, {}),
    },
    {
      codes,
      // An asset whose market says one side and whose record says the other.
      run: () =>
        wrongSide({
          credentials: {
            ...partner.grant.credentials(right),
            region: wrong,
            proof: { shops: [], assets: [{ ...partner.asset, region: wrong }], provedAtMs: Date.now() },
          },
        }),
    },
    {
      codes: ['region.unknown', 'region.mismatch'],
      run: () => loaded().send(call, {}, { asset: partner.asset.id }),
    },
    {
      codes: ['region.unknown', 'region.mismatch'],
      run: () => loaded().send(call, { category_asset_cipher: partner.asset.cipher }),
    },
    // Taken for a creator's, whose side nothing proves: the partner's own calls stay closed to it.
    {
      codes: ['auth.user_type_mismatch'],
      run: () => wrongSide({ credentials: claimedAccount(partner, 'creator', wrong) }).send(call, {}),
    },
  ];
}

function creatorAttempts(
  world: ProofWorld,
  surface: Cell['surface'],
  { right, wrong }: Direction,
  wrongSide: WrongSide,
): readonly Attempt[] {
  const { creator } = world.evidence[right];
  const foreign = world.evidence[wrong].creator;
  const call = surfaceOperation(surface, 'creator');
  const codes = ['region.mismatch'];
  const said = creator.grant.credentials(right, { declared: true });
  const sentOutHere = createCreatorAuthorization({
    transport: transportOf(right, { endpoints: world.answering(right) }),
    app: creator.app,
  }).authorizeUrl().state;
  return [
    { codes, run: () => wrongSide({ credentials: said }) },
    { codes, run: () => creator.grant.credentials(wrong, { declared: true }) },
    { codes: ['region.unknown'], run: () => creator.grant.credentials(wrong) },
    {
      codes,
      run: () => wrongSide({ credentials: claimedAccount(creator, 'creator', wrong) }).send(call, {}),
    },
    {
      codes,
      run: () => wrongSide({ credentials: { ...said, app: creator.app, region: wrong } }).send(call, {}),
    },
    // As a partner's or seller's it would be asked about first, which is a call as well.
    {
      codes,
      run: () =>
        wrongSide({ credentials: claimedAccount(creator, 'partner', wrong) }).send(
          surfaceOperation(surface, 'partner'),
          {},
        ),
    },
    // The wrong side's own creator is no shop of the wrong side.
    {
      codes: ['auth.user_type_mismatch'],
      run: () =>
        wrongSide({ credentials: foreign.grant.credentials(wrong, { declared: true }) }).send(
          surfaceOperation(surface, 'shop'),
          {},
          { shop: world.evidence[wrong].shop.id },
        ),
    },
    {
      codes,
      run: () =>
        createCreatorAuthorization({ transport: wrongSide(), app: foreign.app }).exchangeCode({
          code: 'unmarked',
          state: sentOutHere,
          expectedState: sentOutHere,
        }),
    },
  ];
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
