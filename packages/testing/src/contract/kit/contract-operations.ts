import { type Availability, defineOperation, type FieldLabel } from '@twinshore/core';
import { contractFamily } from './contract-family.ts';
import type { EachSide, GetItem, Item, ItemPage, NewItem, Same, SearchItems } from './contract-shapes.ts';
import { bothSides, EVERYWHERE, PROVENANCE } from './operation-parts.ts';

const common = {
  family: contractFamily,
  surface: 'shop.api',
  identifier: 'shop_cipher',
  authentication: 'token',
  availability: EVERYWHERE,
  provenance: PROVENANCE,
} as const;

const itemLabels = (prefix: string): FieldLabel[] => [
  { path: `${prefix}owner_email`, label: 'buyer.email' },
  {
    path: `${prefix}ship_to`,
    label: 'buyer.address',
    routing: { property: 'ship_to_routing', keep: ['region_code', 'district_info[address_level=L0|L1]'] },
  },
];

type ItemBySide = { us: Item<'us'>; global: Item<'global'> };

/** A read with a parameter in every place but the body. */
export const getItem = defineOperation<EachSide<Same<GetItem>, ItemBySide>>({
  ...common,
  id: 'contract.items.get',
  summary: 'Gives one item.',
  method: 'GET',
  path: '/contract/202601/items/{item_id}',
  parameters: { item_id: 'path', view: 'query', trace: 'header' },
  schemas: bothSides(
    { item_id: 'string', 'view?': 'string', 'trace?': 'string' },
    { id: 'string', 'name?': 'string' },
  ),
  labels: { request: [], response: itemLabels('') },
  links: [{ path: 'file_url', surface: 'shop.files' }],
});

/** A read that pages, with a body. */
export const searchItems = defineOperation<
  EachSide<Same<SearchItems>, { us: ItemPage<'us'>; global: ItemPage<'global'> }>
>({
  ...common,
  id: 'contract.items.search',
  summary: 'Lists items.',
  method: 'POST',
  path: '/contract/202601/items/search',
  parameters: { page_token: 'query', page_size: 'query', status: 'body' },
  effect: 'read',
  schemas: bothSides(
    { 'page_token?': 'string', 'page_size?': 'number', 'status?': 'string' },
    { items: 'list' },
  ),
  paging: {
    cursor: 'page_token',
    next: 'next_page_token',
    items: 'items',
    size: { name: 'page_size', max: 100, default: 20 },
    total: 'total_count',
  },
  labels: { request: [], response: itemLabels('items[].') },
});

type NewItemBySide = { us: NewItem<'us'>; global: NewItem<'global'> };

const newItemFields = { name: 'string', 'owner_email?': 'text-or-resident', 'note?': 'string' } as const;

/** A write that must not be repeated. */
export const createItem = defineOperation<EachSide<NewItemBySide, ItemBySide>>({
  ...common,
  id: 'contract.items.create',
  summary: 'Makes an item.',
  method: 'POST',
  path: '/contract/202601/items',
  schemas: bothSides(newItemFields, { id: 'string' }),
  labels: { request: [{ path: 'owner_email', label: 'buyer.email' }], response: itemLabels('') },
});

/** A write with a place for an idempotency key. */
export const upsertItem = defineOperation<EachSide<NewItemBySide, ItemBySide>>({
  ...common,
  id: 'contract.items.upsert',
  summary: 'Makes an item once, however often it is sent.',
  method: 'POST',
  path: '/contract/202601/items/upsert',
  idempotency: { place: 'query', name: 'idempotency_key' },
  schemas: bothSides(newItemFields, { id: 'string' }),
});

/** A read that no market of this side has. */
export const closedMarketItem = defineOperation<EachSide<Same<GetItem>, ItemBySide>>({
  ...common,
  id: 'contract.items.elsewhere',
  summary: 'Gives one item in markets where no test shop is.',
  method: 'GET',
  path: '/contract/202601/elsewhere/{item_id}',
  availability: {
    us: { available: true, markets: [], confidence: 'documented' },
    global: { available: true, markets: ['BR'], confidence: 'documented' },
  } satisfies Availability,
  schemas: bothSides({ item_id: 'string', 'view?': 'string', 'trace?': 'string' }, { id: 'string' }),
});

/** A read of the US side only. */
export const usOnlyItem = defineOperation<{ us: { input: GetItem; output: Item<'us'> } }>({
  ...common,
  id: 'contract.items.us_only',
  summary: 'Gives one item on the US side.',
  method: 'GET',
  path: '/contract/202601/us/{item_id}',
  availability: {
    us: { available: true, confidence: 'documented' },
    global: {
      available: false,
      reason: 'It was never offered there.',
      instead: 'contract.items.global_only',
      confidence: 'documented',
    },
  },
  schemas: bothSides({ item_id: 'string' }, { id: 'string' }),
});

/** A read of the global side only. */
export const globalOnlyItem = defineOperation<{ global: { input: GetItem; output: Item<'global'> } }>({
  ...common,
  id: 'contract.items.global_only',
  summary: 'Gives one item on the global side.',
  method: 'GET',
  path: '/contract/202601/global/{item_id}',
  availability: {
    us: {
      available: false,
      reason: 'It was never offered there.',
      instead: 'contract.items.us_only',
      confidence: 'documented',
    },
    global: { available: true, confidence: 'documented' },
  },
  schemas: bothSides({ item_id: 'string' }, { id: 'string' }),
});
