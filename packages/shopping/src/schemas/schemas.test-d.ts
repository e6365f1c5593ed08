import type { Region, Revealed } from '@twinshore/core';
import { expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import type { CreatePackageInput } from '../generated/fulfillment/index.ts';
import type { createPackageInputSchema } from '../generated/fulfillment/schemas.ts';
import type { GetOrdersOutput, SearchOrdersInput } from '../generated/orders/index.ts';
import type { getOrdersOutputSchema, searchOrdersInputSchema } from '../generated/orders/schemas.ts';

it('a schema gives what the interface of its operation says, with buyer data open', () => {
  expectTypeOf<z.output<typeof createPackageInputSchema>>().toEqualTypeOf<CreatePackageInput>();
  expectTypeOf<z.output<typeof searchOrdersInputSchema>>().toEqualTypeOf<
    Revealed<SearchOrdersInput<Region>>
  >();
  type Orders = z.output<typeof getOrdersOutputSchema>;
  expectTypeOf<Orders>().toEqualTypeOf<Revealed<GetOrdersOutput<Region>>>();
  type Order = NonNullable<Orders['orders']>[number];
  expectTypeOf<NonNullable<Order['buyer_email']>>().toEqualTypeOf<string>();
  expectTypeOf<NonNullable<NonNullable<Order['recipient_address']>['postal_code']>>().toEqualTypeOf<string>();
});
