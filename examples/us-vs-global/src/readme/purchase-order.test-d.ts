import type { UsOrder, UsOrderPayment } from '@twinshore/shopping/orders';
import { expectTypeOf, test } from 'vitest';
import type { ReadmeOrder } from '../../../../packages/pixel/src/__fixtures__/readme-example.ts';

test("the order of pixel's README is a Shop order", () => {
  expectTypeOf<UsOrder>().toExtend<ReadmeOrder>();
  expectTypeOf<Pick<UsOrder, 'id' | 'buyer_email'>>().toEqualTypeOf<
    Pick<ReadmeOrder, 'id' | 'buyer_email'>
  >();
  expectTypeOf<NonNullable<ReadmeOrder['payment']>>().toEqualTypeOf<Pick<UsOrderPayment, 'total_amount'>>();
});
