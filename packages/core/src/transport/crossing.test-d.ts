import { describe, expectTypeOf, it } from 'vitest';
import type { SampleOrder, SearchShapes, UsOnlyShapes } from '../__fixtures__/sample-operations.ts';
import { contactSample, searchSample, usOnlySample } from '../__fixtures__/sample-operations.ts';
import type { Credentials, EventCredentials, ShopCredentials } from '../credentials/credentials.ts';
import type { Grant } from '../credentials/grant.ts';
import type { InputOf, OutputOf } from '../operation/shapes.ts';
import { paginate } from '../paging/paginate.ts';
import { createRegions } from '../regions/create-regions.ts';
import type { Resident } from '../resident/resident.ts';
import type { EndpointResolver } from '../surfaces/endpoint-resolver.ts';
import type { RegionalLink } from './regional-link.ts';
import type { Transport } from './transport.ts';

declare const us: Transport<'us'>;
declare const global: Transport<'global'>;
declare const either: Transport<'us'> | Transport<'global'>;
declare const union: Transport<'us' | 'global'>;
declare const usEmail: Resident<'us', string>;
declare const globalEmail: Resident<'global', string>;
declare const anyEmail: Resident<'us', string> | Resident<'global', string>;
declare const usFile: RegionalLink<'us'>;
declare const globalFile: RegionalLink<'global'>;
declare const grant: Grant;

describe('a resident value in the input of send', () => {
  it('is taken by its own side, and plain values by both', () => {
    void us.send(contactSample, {
      email: usEmail,
      people: [{ phone: usEmail, file: usFile }, { phone: '1' }],
    });
    void global.send(contactSample, {
      email: globalEmail,
      people: [{ phone: globalEmail, file: globalFile }],
    });
    void us.send(contactSample, { email: 'a@example.com' });
    void global.send(contactSample, { email: 'a@example.com', people: [] });
  });

  it('does not reach the other side', () => {
    // @ts-expect-error a US value in a global input
    void global.send(contactSample, { email: usEmail });
    // @ts-expect-error a global value in a US input
    void us.send(contactSample, { email: globalEmail });
    // @ts-expect-error a value that may be of either side
    void us.send(contactSample, { email: anyEmail });
    // @ts-expect-error a value that may be of either side
    void global.send(contactSample, { email: anyEmail });
  });

  it('does not reach the other side inside lists and optional fields', () => {
    // @ts-expect-error a US value in a list of a global input
    void global.send(contactSample, { people: [{ phone: '1' }, { phone: usEmail }] });
    // @ts-expect-error a global value in a list of a US input
    void us.send(contactSample, { people: [{ phone: globalEmail }] });
  });

  it('does not reach the other side through a variable', () => {
    const input = { people: [{ phone: usEmail }] };
    void us.send(contactSample, input);
    // @ts-expect-error a US value in a global input
    void global.send(contactSample, input);
  });

  it('does not reach the other side when the transport may be of either', () => {
    // @ts-expect-error a US value, and the transport may be global
    void either.send(contactSample, { email: usEmail });
    // @ts-expect-error the same, with the region as a union
    void union.send(contactSample, { email: usEmail });
    void union.send(contactSample, { email: 'a@example.com' });
  });

  it('does not reach the other side through paginate', () => {
    // @ts-expect-error the input of a list is checked like that of send
    void paginate(us, searchSample, { status: globalEmail });
  });

  it('is no text', () => {
    // @ts-expect-error a closed value has to be revealed first
    const text: string = usEmail;
    return text;
  });
});

describe('a link', () => {
  it('is taken by its own side only', () => {
    void us.download(usFile);
    void global.download(globalFile);
    // @ts-expect-error a US link on the global transport
    void global.download(usFile);
    // @ts-expect-error a global link on the US transport
    void us.download(globalFile);
    // @ts-expect-error a US link in a global input
    void global.send(contactSample, { people: [{ file: usFile }] });
    // @ts-expect-error a global link in a US input
    void us.send(contactSample, { people: [{ file: globalFile }] });
  });
});

describe('an operation', () => {
  it('gives values of the side it was sent to', () => {
    expectTypeOf(us.send(searchSample, {})).resolves.toEqualTypeOf<OutputOf<SearchShapes, 'us'>>();
    expectTypeOf(global.send(searchSample, {})).resolves.toEqualTypeOf<OutputOf<SearchShapes, 'global'>>();
    expectTypeOf(us.send(searchSample, {}).withResponse())
      .resolves.toHaveProperty('data')
      .toEqualTypeOf<OutputOf<SearchShapes, 'us'>>();
  });

  it('cannot be sent where it does not exist', () => {
    void us.send(usOnlySample, { id: '1' });
    // @ts-expect-error it has no global side
    void global.send(usOnlySample, { id: '1' });
    // @ts-expect-error it has no global side
    void either.send(usOnlySample, { id: '1' });
  });

  it('has neither input nor output where it does not exist', () => {
    expectTypeOf<InputOf<UsOnlyShapes, 'us'>>().toEqualTypeOf<{ readonly id: string }>();
    expectTypeOf<InputOf<UsOnlyShapes, 'global'>>().toBeNever();
    expectTypeOf<OutputOf<UsOnlyShapes, 'global'>>().toBeNever();
    expectTypeOf<InputOf<UsOnlyShapes, 'us' | 'global'>>().toBeNever();
  });

  it('knows its input', () => {
    // @ts-expect-error a field it does not have
    void us.send(searchSample, { stauts: 'UNPAID' });
    // @ts-expect-error a required field is missing
    void us.send(usOnlySample, {});
  });

  it('keeps the side of its items through paginate', async () => {
    for await (const order of paginate(us, searchSample, {})) {
      expectTypeOf(order).toEqualTypeOf<SampleOrder<'us'>>();
      // @ts-expect-error a US order's e-mail in a global input
      void global.send(contactSample, { email: order.buyer_email ?? '' });
    }
    expectTypeOf((await paginate(global, searchSample, {})).items).toEqualTypeOf<
      readonly SampleOrder<'global'>[]
    >();
  });
});

describe('transports, resolvers and credentials', () => {
  it('of one side are not those of the other', () => {
    expectTypeOf<Transport<'us'>>().not.toMatchTypeOf<Transport<'global'>>();
    expectTypeOf<Transport<'global'>>().not.toMatchTypeOf<Transport<'us'>>();
    expectTypeOf<EndpointResolver<'us'>>().not.toMatchTypeOf<EndpointResolver<'global'>>();
    expectTypeOf<Credentials<'us'>>().not.toMatchTypeOf<Credentials<'global'>>();
    expectTypeOf<Credentials<'global'>>().not.toMatchTypeOf<Credentials<'us'>>();
    expectTypeOf<ShopCredentials<'us'>>().not.toMatchTypeOf<ShopCredentials<'global'>>();
    expectTypeOf<EventCredentials<'global'>>().not.toMatchTypeOf<EventCredentials<'us'>>();
    expectTypeOf<Resident<'us', string>>().not.toMatchTypeOf<Resident<'global', string>>();
    expectTypeOf<RegionalLink<'us'>>().not.toMatchTypeOf<RegionalLink<'global'>>();
  });

  it('come from a grant by side', () => {
    expectTypeOf(grant.credentials('us')).toEqualTypeOf<ShopCredentials<'us'>>();
    const take = (_credentials: Credentials<'us'>) => {};
    take(grant.credentials('us'));
    // @ts-expect-error global credentials where US ones are wanted
    take(grant.credentials('global'));
    // @ts-expect-error no such side
    grant.credentials('eu');
  });
});

describe('createRegions', () => {
  const regions = createRegions({ us, global });

  it('refuses members on each other’s places', () => {
    // @ts-expect-error the members are swapped
    createRegions({ us: global, global: us });
    // @ts-expect-error one member on both places
    createRegions({ us, global: us });
    // @ts-expect-error a member is missing
    createRegions({ us });
    // @ts-expect-error a member that may be of either side
    createRegions({ us: either, global });
  });

  it('gives the member of the side that was named', () => {
    expectTypeOf(regions.us).toEqualTypeOf<Transport<'us'>>();
    expectTypeOf(regions.for('global')).toEqualTypeOf<Transport<'global'>>();
    expectTypeOf(regions.forMarket('US')).toEqualTypeOf<Transport<'us'>>();
    expectTypeOf(regions.forMarket('GB')).toEqualTypeOf<Transport<'global'>>();
    expectTypeOf(regions.forShop({ region: 'us' })).toEqualTypeOf<Transport<'us'>>();
    expectTypeOf(regions.forShop({ region: 'global', market: 'GB' })).toEqualTypeOf<Transport<'global'>>();
  });

  it('gives either where the side is known at run time only', () => {
    expectTypeOf(regions.forShop('7001')).toEqualTypeOf<Transport<'us'> | Transport<'global'>>();
    expectTypeOf(regions.forShop({ market: 'US' })).toEqualTypeOf<Transport<'us'> | Transport<'global'>>();
    expectTypeOf(regions.forMarket('GB' as string)).toEqualTypeOf<Transport<'us'> | Transport<'global'>>();
    for (const shop of grant.shops) {
      expectTypeOf(regions.forShop(shop)).toEqualTypeOf<Transport<'us'> | Transport<'global'>>();
    }
  });
});
