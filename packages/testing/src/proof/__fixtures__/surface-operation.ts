import { defineOperation, type Operation, type Surface } from '@twinshore/core';
import { businessFamily } from '@twinshore/pixel/server';
import { shopFamily } from '@twinshore/shopping';
import { shapeSchema } from '../../contract/kit/shape-schema.ts';

const side = {
  input: shapeSchema(
    {
      'event_source_id?': 'string',
      'category_asset_cipher?': 'string',
      'page_token?': 'string',
      'page_size?': 'number',
    },
    'refused',
  ),
  output: shapeSchema({}, 'kept'),
};

type Shape = {
  readonly input: {
    readonly event_source_id?: string;
    readonly category_asset_cipher?: string;
    readonly page_token?: string;
  };
  readonly output: {
    readonly next_url?: unknown;
    readonly upload_url?: unknown;
    readonly items?: readonly unknown[];
  };
};

/** An operation of both sides on any surface: everybody can declare one, so every surface can be called. */
export type SurfaceOperation = Operation<{ readonly us: Shape; readonly global: Shape }>;

const made = new Map<string, SurfaceOperation>();

/** Whom an operation is for: a shop, an advertiser's event source, a partner's category asset, or a creator. */
export type CalledFor = 'shop' | 'business' | 'partner' | 'creator';

const IDENTIFIERS = {
  shop: 'shop_cipher',
  business: 'none',
  partner: 'category_asset_cipher',
  creator: 'none',
} as const;

export function surfaceOperation(surface: Surface, calledFor: CalledFor): SurfaceOperation {
  const id = `proof.${calledFor}.${surface}`;
  const known = made.get(id);
  if (known !== undefined) return known;
  const operation: SurfaceOperation = defineOperation({
    id,
    summary: 'Calls a surface to see where the call goes.',
    family: calledFor === 'business' ? businessFamily : shopFamily,
    surface,
    method: 'GET',
    path: `/proof/${surface}`,
    identifier: IDENTIFIERS[calledFor],
    authentication: 'token',
    ...(calledFor === 'creator' && { userTypes: ['creator'] as const }),
    availability: {
      us: { available: true, confidence: 'documented' },
      global: { available: true, confidence: 'documented' },
    },
    schemas: async () => ({ us: side, global: side }),
    parameters: { event_source_id: 'query', page_token: 'query', page_size: 'query' },
    paging: {
      cursor: 'page_token',
      next: 'next_page_token',
      items: 'items',
      size: { name: 'page_size', max: 10, default: 10 },
    },
    links: [
      { path: 'next_url', surface },
      { path: 'upload_url', surface: 'open.upload' },
    ],
    provenance: { source: 'misrouting proof', observed: '2026-11', confidence: 'documented' },
  });
  made.set(id, operation);
  return operation;
}
