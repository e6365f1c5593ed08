import { createRegions, type Region, type RequestOptions, type Transport } from '@twinshore/core';
import { createShopAuthorization } from '@twinshore/shopping/authorization';
import type { TransportOptions } from '@twinshore/transport';
import type { Cell } from './cell.ts';
import type { Direction } from './dimensions.ts';
import { engineOf } from './engine-of.ts';
import { claimed, declared, type SideEvidence } from './side-evidence.ts';
import type { SplitWorld } from './split-world.ts';
import { type CalledFor, type SurfaceOperation, surfaceOperation } from './surface-operation.ts';
import { transportOf } from './transport-of.ts';
import { signedWebhook, webhooks } from './webhooks.ts';

/** A call by which the evidence of a side reaches the hosts of that side, as it should. */
export interface RightCall {
  /** The right side's transport. */
  readonly transport: Transport<Region>;
  readonly operation: SurfaceOperation;
  readonly input: { readonly event_source_id?: string };
  readonly options: RequestOptions;
  /** Makes the call. */
  readonly run: () => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** Sets up the right call of a cell. The other side's transport exists as well where the evidence chooses between two. */
export function rightCall(
  world: SplitWorld,
  { evidence, surface, engine: name }: Cell,
  { right, wrong }: Direction,
  own: TransportOptions<Region> = {},
): RightCall {
  const side = world.evidence[right];
  const calledFor = CALLED_FOR[evidence] ?? 'shop';
  const operation = surfaceOperation(surface, calledFor);
  const input = calledFor === 'business' ? { event_source_id: side.eventSource.id } : {};
  const credentials =
    evidence === 'token prefix'
      ? claimed(side, right)
      : calledFor === 'business'
        ? declared(side, right)
        : calledFor === 'partner'
          ? side.partner.grant.credentials(right)
          : calledFor === 'creator'
            ? side.creator.grant.credentials(right, { declared: true })
            : evidence === 'OAuth state'
              ? undefined
              : side.grant.credentials(right);
  const transport = transportOf(right, {
    endpoints: world.answering(right),
    credentials,
    engine: engineOf(name),
    maxRetries: 0,
    ...own,
  });
  const other = transportOf(wrong, {
    endpoints: world.watched(wrong),
    credentials: world.evidence[wrong].grant.credentials(wrong),
    engine: engineOf(name, world.proxies[wrong].origin),
    maxRetries: 0,
  });
  const both = createRegions({ [right]: transport, [wrong]: other } as never) as unknown as {
    forMarket(market: string): Transport<Region>;
    for(region: Region): Transport<Region>;
  };
  const options: RequestOptions =
    evidence === 'shop cipher'
      ? { shop: side.shop.id }
      : calledFor === 'partner'
        ? { asset: side.partner.asset.id }
        : {};

  async function run(): Promise<unknown> {
    switch (evidence) {
      case 'OAuth state':
        return exchange(transport, side);
      case 'market':
        return both.forMarket(side.market).send(operation, input, options);
      case 'webhook secret': {
        const { region, shop_id: shop } = webhooks(world).parse(signedWebhook(side));
        return both.for(region).send(operation, input, { shop });
      }
      default:
        return transport.send(operation, input, options);
    }
  }

  return {
    transport,
    operation,
    input,
    options,
    run,
    close: async () => {
      await Promise.all([transport.close(), other.close()]);
    },
  };
}

/** Whom a call on some evidence is for, where it is no shop. */
const CALLED_FOR: Readonly<Partial<Record<Cell['evidence'], CalledFor>>> = {
  'declared event source': 'business',
  'category asset': 'partner',
  'creator token': 'creator',
};

/** Exchanges a code for a grant, with the state that the same side sent out. */
export function exchange(transport: Transport<Region>, side: SideEvidence): Promise<unknown> {
  const authorization = createShopAuthorization({ transport, app: side.app, serviceId: side.serviceId });
  const { state } = authorization.authorizeUrl();
  return authorization.exchangeCode({ code: side.code, state, expectedState: state });
}
