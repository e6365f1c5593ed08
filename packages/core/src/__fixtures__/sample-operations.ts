import { defineOperation, type OperationDefinition } from '../operation/define-operation.ts';
import type { Shapes } from '../operation/shapes.ts';
import type { Region } from '../regions/region.ts';
import type { Resident } from '../resident/resident.ts';
import type { RegionalLink } from '../transport/regional-link.ts';
import { sampleFamily } from './sample-family.ts';

export interface SampleOrder<R extends Region> {
  readonly id: string;
  readonly buyer_email?: Resident<R, string>;
  readonly label_url?: RegionalLink<R>;
}

interface SearchInput {
  readonly status?: string;
  readonly page_size?: number;
  readonly page_token?: string;
}

interface SearchOutput<R extends Region> {
  readonly orders?: readonly SampleOrder<R>[];
  readonly next_page_token?: string;
  readonly total_count?: number;
}

export interface SearchShapes {
  readonly us: { readonly input: SearchInput; readonly output: SearchOutput<'us'> };
  readonly global: { readonly input: SearchInput; readonly output: SearchOutput<'global'> };
}

type Either<R extends Region, T> = T | Resident<R, T>;

interface ContactInput<R extends Region> {
  readonly email?: Either<R, string>;
  readonly people?: readonly {
    readonly phone?: Either<R, string>;
    readonly file?: string | RegionalLink<R>;
  }[];
}

export interface ContactShapes {
  readonly us: { readonly input: ContactInput<'us'>; readonly output: { readonly id: string } };
  readonly global: { readonly input: ContactInput<'global'>; readonly output: { readonly id: string } };
}

export interface UsOnlyShapes {
  readonly us: { readonly input: { readonly id: string }; readonly output: { readonly service: string } };
}

/** A definition that is right, to be changed in one point. */
export function sampleDefinition<S extends Shapes>(
  changes: Partial<OperationDefinition<S>> = {},
): OperationDefinition<S> {
  return {
    id: 'sample.echo',
    summary: 'Gives back what it takes.',
    family: sampleFamily,
    surface: 'shop.api',
    method: 'GET',
    path: '/sample/202309/echo',
    identifier: 'shop_cipher',
    authentication: 'token',
    availability: {
      us: { available: true, confidence: 'documented' },
      global: { available: true, confidence: 'documented' },
    },
    schemas: async () => ({}),
    provenance: { source: 'made up for tests', observed: '2026-01', confidence: 'documented' },
    ...changes,
  };
}

export const searchSample = defineOperation<SearchShapes>(
  sampleDefinition({
    id: 'sample.search',
    method: 'POST',
    effect: 'read',
    paging: {
      cursor: 'page_token',
      next: 'next_page_token',
      items: 'orders',
      size: { name: 'page_size', max: 100, default: 20 },
      total: 'total_count',
    },
  }),
);

export const contactSample = defineOperation<ContactShapes>(
  sampleDefinition({ id: 'sample.contact', method: 'POST' }),
);

export const usOnlySample = defineOperation<UsOnlyShapes>(
  sampleDefinition({
    id: 'sample.us_only',
    availability: {
      us: { available: true, confidence: 'documented' },
      global: { available: false, reason: 'Labels are bought in the US only.', confidence: 'documented' },
    },
  }),
);
