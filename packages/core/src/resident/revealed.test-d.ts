import { expectTypeOf, it } from 'vitest';
import type { SampleOrder } from '../__fixtures__/sample-operations.ts';
import { resident } from './create-resident.ts';
import { isResident } from './is-resident.ts';
import type { Resident } from './resident.ts';
import { reveal } from './reveal.ts';
import type { Revealed } from './revealed.ts';

declare const usEmail: Resident<'us', string>;
declare const orders: readonly SampleOrder<'us'>[];

it('takes the wrapping away, wherever it is', () => {
  expectTypeOf<Revealed<Resident<'us', { zip: string }>>>().toEqualTypeOf<{ zip: string }>();
  expectTypeOf<Revealed<{ a: Resident<'us', string>[]; b?: Resident<'global', number> }>>().toEqualTypeOf<{
    a: string[];
    b?: number;
  }>();
  expectTypeOf<Revealed<string | Resident<'us', string> | null>>().toEqualTypeOf<string | null>();
  expectTypeOf<Revealed<readonly [Resident<'us', 1>, 2]>>().toEqualTypeOf<readonly [1, 2]>();
  expectTypeOf<Revealed<Map<string, Resident<'us', 1>>>>().toEqualTypeOf<Map<string, 1>>();
  expectTypeOf<Revealed<Set<Resident<'us', 1>>>>().toEqualTypeOf<Set<1>>();
  expectTypeOf<Revealed<{ status: 'A' | (string & {}) }>>().toEqualTypeOf<{ status: 'A' | (string & {}) }>();
  expectTypeOf<Revealed<Date>>().toEqualTypeOf<Date>();
  expectTypeOf<Revealed<Uint8Array>>().toEqualTypeOf<Uint8Array>();
});

it('is what reveal gives', async () => {
  expectTypeOf(reveal(usEmail, { purpose: 'test' })).resolves.toEqualTypeOf<string>();
  expectTypeOf(usEmail.reveal({ purpose: 'test' })).resolves.toEqualTypeOf<string>();
  const [order] = await reveal(orders, { purpose: 'test' });
  expectTypeOf(order?.buyer_email).toEqualTypeOf<string | undefined>();
  expectTypeOf(order?.label_url).toEqualTypeOf<SampleOrder<'us'>['label_url']>();
  // @ts-expect-error a purpose is needed
  await reveal(orders);
  // @ts-expect-error a purpose is needed
  await usEmail.reveal({});
});

it('is made by resident, with region and type of what was closed', () => {
  expectTypeOf(resident('us', 'buyer.email', 'a')).toEqualTypeOf<Resident<'us', string>>();
  expectTypeOf(resident('global', 'buyer.address', { zip: '1' })).toEqualTypeOf<
    Resident<'global', { zip: string }>
  >();
  // @ts-expect-error no such side
  resident('eu', 'buyer.email', 'a');
  // @ts-expect-error no such subject
  resident('us', 'seller.email', 'a');
});

it('cannot be made by hand', () => {
  // @ts-expect-error the marker and the methods are missing
  const made: Resident<'us', string> = { region: 'us', label: 'buyer.email' };
  return made;
});

it('is recognised in unknown values', () => {
  const value: unknown = usEmail;
  if (isResident(value)) expectTypeOf(value).toEqualTypeOf<Resident<'us' | 'global', unknown>>();
});
