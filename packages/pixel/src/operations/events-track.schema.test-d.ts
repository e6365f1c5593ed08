import { expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import type { eventsTrackInputSchema, eventsTrackOutputSchema } from './events-track.schema.ts';
import type { EventsTrackInput, EventsTrackOutput } from './events-track-shapes.ts';

/** `T` without `readonly`, without resident values, and with custom names as the text they are. */
type Wire<T> = T extends string | number | boolean | undefined
  ? T
  : T extends { reveal(...args: never[]): unknown }
    ? never
    : T extends readonly (infer I)[]
      ? number extends T['length']
        ? Wire<I>[]
        : { -readonly [K in keyof T]: Wire<T[K]> }
      : { -readonly [K in keyof T]: Wire<T[K]> };

test('what the schema takes, the type takes', () => {
  // Offline names are a closed set in the type and checked text in the schema.
  type Others = Exclude<z.input<typeof eventsTrackInputSchema>, { event_source: 'offline' }>;
  expectTypeOf<Others>().toExtend<EventsTrackInput<'us'>>();
  expectTypeOf<Others>().toExtend<EventsTrackInput<'global'>>();
});

test('what the type takes, opened, the schema takes', () => {
  expectTypeOf<Wire<EventsTrackInput<'us'>>>().toExtend<z.input<typeof eventsTrackInputSchema>>();
});

test('the fields of both are the same', () => {
  type Fields<T> = T extends unknown ? keyof T : never;
  type Source<T, S> = Extract<T, { event_source: S }>;
  type In = z.input<typeof eventsTrackInputSchema>;
  type Item<T, S> = Source<T, S> extends { data: readonly (infer E)[] } ? E : never;
  expectTypeOf<Fields<In>>().toEqualTypeOf<Fields<EventsTrackInput<'us'>>>();
  expectTypeOf<Fields<Item<In, 'web'>>>().toEqualTypeOf<Fields<Item<EventsTrackInput<'us'>, 'web'>>>();
  expectTypeOf<Fields<Item<In, 'app'>>>().toEqualTypeOf<Fields<Item<EventsTrackInput<'us'>, 'app'>>>();
  expectTypeOf<Fields<Item<In, 'offline'>>>().toEqualTypeOf<
    Fields<Item<EventsTrackInput<'us'>, 'offline'>>
  >();
  expectTypeOf<Fields<Item<In, 'crm'>>>().toEqualTypeOf<Fields<Item<EventsTrackInput<'us'>, 'crm'>>>();
  type Part<T, S, K extends string> = Item<T, S> extends { [P in K]?: infer V } ? NonNullable<V> : never;
  expectTypeOf<keyof Part<In, 'web', 'properties'>>().toEqualTypeOf<
    keyof Part<EventsTrackInput<'us'>, 'web', 'properties'>
  >();
  expectTypeOf<keyof Part<In, 'web', 'user'>>().toEqualTypeOf<
    keyof Part<EventsTrackInput<'us'>, 'web', 'user'>
  >();
  expectTypeOf<keyof Part<In, 'app', 'user'>>().toEqualTypeOf<
    keyof Part<EventsTrackInput<'us'>, 'app', 'user'>
  >();
  expectTypeOf<keyof Part<In, 'app', 'ad'>>().toEqualTypeOf<
    keyof Part<EventsTrackInput<'us'>, 'app', 'ad'>
  >();
  expectTypeOf<keyof Part<In, 'crm', 'user'>>().toEqualTypeOf<
    keyof Part<EventsTrackInput<'us'>, 'crm', 'user'>
  >();
  expectTypeOf<keyof Part<In, 'offline', 'properties'>>().toEqualTypeOf<
    keyof Part<EventsTrackInput<'us'>, 'offline', 'properties'>
  >();
});

test('what the answer schema gives is what the operation promises', () => {
  expectTypeOf<z.output<typeof eventsTrackOutputSchema>>().toExtend<EventsTrackOutput>();
});
