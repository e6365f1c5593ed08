import type { AuthorizedShop, Region, RegionalLink, Resident } from '@twinshore/core';

/** The same shape on both sides, with what is resident bound to its side. */
export interface EachSide<
  In extends { us: unknown; global: unknown },
  Out extends { us: unknown; global: unknown },
> {
  readonly us: { readonly input: In['us']; readonly output: Out['us'] };
  readonly global: { readonly input: In['global']; readonly output: Out['global'] };
}

/** The same value on both sides. */
export interface Same<T> {
  readonly us: T;
  readonly global: T;
}

export interface Address {
  readonly full_address: string;
  readonly region_code: string;
  readonly district_info: readonly { readonly address_level: string; readonly address_name: string }[];
}

/** What the contract's API is about. */
export interface Item<R extends Region> {
  readonly id: string;
  readonly name?: string;
  readonly owner_email?: Resident<R, string>;
  readonly ship_to?: Resident<R, Address>;
  readonly ship_to_routing?: Pick<Address, 'region_code' | 'district_info'>;
  readonly file_url?: RegionalLink<R>;
}

export interface GetItem {
  readonly item_id: string;
  readonly view?: string;
  readonly trace?: string;
}

export interface SearchItems {
  readonly page_token?: string;
  readonly page_size?: number;
  readonly status?: string;
}

export interface NewItem<R extends Region> {
  readonly name: string;
  readonly owner_email?: string | Resident<R, string>;
  readonly note?: string;
}

export interface ItemPage<R extends Region> {
  readonly items: readonly Item<R>[];
  readonly next_page_token?: string;
  readonly total_count?: number;
}

export interface ShopsFound {
  readonly shops: readonly AuthorizedShop<Region>[];
}
