import type { Call, Resident, Transport } from '@twinshore/core';
import { describe, expectTypeOf, test } from 'vitest';
import type { EventOf } from '../events/event-of.ts';
import type { PersonalText, WebUserData } from '../events/user-data.ts';
import type { WebEvent } from '../events/web-event.ts';
import { eventsTrack } from '../operations/events-track.ts';
import { createEvents } from './create-events.ts';
import type { Events } from './events.ts';
import type { TrackReceipt } from './track-receipt.ts';

declare const us: Transport<'us'>;
declare const global: Transport<'global'>;
declare const usEmail: Resident<'us', string>;
declare const globalEmail: Resident<'global', string>;
/** As an order gives it. */
declare const usOrder: { readonly buyer_email?: Resident<'us', string> | null };

const options = { source: 'web', sourceId: 'C4' } as const;
const page = { url: 'https://shop.example' };

describe('a buyer of one side in an event of the other', () => {
  test('does not compile through track', () => {
    const usEvents = createEvents(us, options);
    const globalEvents = createEvents(global, options);

    void usEvents.track({ event: 'Purchase', page, user: { email: usEmail } });
    void globalEvents.track({ event: 'Purchase', page, user: { email: globalEmail } });
    void usEvents.track({ event: 'Purchase', page, user: { email: usOrder.buyer_email } });

    // @ts-expect-error
    void globalEvents.track({ event: 'Purchase', page, user: { email: usEmail } });
    // @ts-expect-error
    void usEvents.track({ event: 'Purchase', page, user: { email: globalEmail } });
    // @ts-expect-error
    void globalEvents.track({ event: 'Purchase', page, user: { email: usOrder.buyer_email } });
    // @ts-expect-error
    void globalEvents.track({ event: 'Purchase', page, user: { email: [globalEmail, usEmail] } });
    // @ts-expect-error
    void globalEvents.track([{ event: 'Purchase', page, user: { phone: usEmail } }]);
  });

  test('does not compile through an event that was made before', () => {
    const event: WebEvent<'us'> = { event: 'Purchase', page, user: { email: usEmail } };
    // @ts-expect-error
    void createEvents(global, options).track(event);
    // @ts-expect-error
    void createEvents(global, options).track([event]);
    void createEvents(us, options).track([event]);
  });

  test('does not compile through send', () => {
    const data = [{ event: 'Purchase', event_time: 1, event_id: '1', page, user: { email: usEmail } }];
    void us.send(eventsTrack, { event_source: 'web', event_source_id: 'C4', data });
    // @ts-expect-error
    void global.send(eventsTrack, { event_source: 'web', event_source_id: 'C4', data });
  });

  test('does not compile in any field', () => {
    type Closed<T> = {
      [K in keyof T]-?: Extract<T[K], Resident<'us', string> | readonly PersonalText<'us'>[]>;
    }[keyof T];
    expectTypeOf<Closed<WebUserData<'us'>>>().not.toBeNever();
    expectTypeOf<Extract<Closed<WebUserData<'global'>>, Resident<'us', string>>>().toBeNever();
    expectTypeOf<WebUserData<'us'>>().not.toExtend<WebUserData<'global'>>();
    expectTypeOf<WebUserData<'global'>>().not.toExtend<WebUserData<'us'>>();
  });
});

describe('a client', () => {
  test('carries region and source in its type', () => {
    expectTypeOf(createEvents(us, options)).toEqualTypeOf<Events<'us', 'web'>>();
    expectTypeOf(createEvents(global, { source: 'crm', sourceId: '1' })).toEqualTypeOf<
      Events<'global', 'crm'>
    >();
    expectTypeOf<ReturnType<Events<'us', 'web'>['track']>>().toEqualTypeOf<Call<TrackReceipt<'us'>>>();
  });

  test('takes the events of its source only', () => {
    // @ts-expect-error a web event needs its page
    void createEvents(us, options).track({ event: 'Purchase' });
    // @ts-expect-error an offline source has no custom events
    void createEvents(us, { source: 'offline', sourceId: '1' }).track({ event: 'GiftWrapped' });
    // @ts-expect-error an app event needs its app
    void createEvents(us, { source: 'app', sourceId: '1' }).track({ event: 'Login' });
    // @ts-expect-error a lead event needs its lead
    void createEvents(us, { source: 'crm', sourceId: '1' }).track({ event: 'Lead' });
    void createEvents(us, options).track({ event: 'GiftWrapped', page });
    // @ts-expect-error unknown properties are typing errors
    void createEvents(us, options).track({ event: 'Purchase', page, properties: { contents_ids: ['1'] } });
    // @ts-expect-error no null goes on the wire
    void createEvents(us, options).track({ event: 'Purchase', page, properties: { currency: null } });
    expectTypeOf<EventOf<'us', 'web'>>().toEqualTypeOf<WebEvent<'us'>>();
  });
});
