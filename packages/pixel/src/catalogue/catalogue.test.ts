import { webcrypto } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import collected from './__fixtures__/events.json' with { type: 'json' };
import { APP_EVENTS } from './app-events.ts';
import { createEventId } from './create-event-id.ts';
import { CURRENCIES } from './currencies.ts';
import { isCustomEventName } from './custom-event-name.ts';
import { DEPRECATED_EVENTS } from './deprecated-events.ts';
import { EVENT_SOURCES, type EventSource } from './event-source.ts';
import { PLATFORM_EVENTS } from './platform-events.ts';
import { RENAMED_EVENTS } from './renamed-events.ts';
import { RESERVED_NAMES } from './reserved-names.ts';
import { resolveEventName } from './resolve-event-name.ts';
import { STANDARD_EVENTS } from './standard-events.ts';

test('the standard sets have the sizes the sources give', () => {
  expect(Object.keys(STANDARD_EVENTS)).toHaveLength(18);
  expect(new Set(APP_EVENTS).size).toBe(27);
  expect(new Set(CURRENCIES).size).toBe(62);
});

describe('resolveEventName', () => {
  test.each(['web', 'offline', 'crm'] as const)('%s takes every standard event as it is', (source) => {
    for (const name of Object.keys(STANDARD_EVENTS)) {
      expect(resolveEventName(source, name)).toEqual({ status: 'standard', name });
    }
  });

  test('app takes the app events as they are, with their odd casing', () => {
    for (const name of APP_EVENTS)
      expect(resolveEventName('app', name)).toEqual({ status: 'standard', name });
    expect(resolveEventName('app', 'LaunchApp')).toEqual({
      status: 'custom',
      name: 'LaunchApp',
      resembles: 'LaunchAPP',
    });
  });

  test.each(['web', 'offline', 'crm'] as const)('%s gives renamed events their present name', (source) => {
    expect(resolveEventName(source, 'CompletePayment')).toEqual({ status: 'renamed', name: 'Purchase' });
    expect(resolveEventName(source, 'SubmitForm')).toEqual({ status: 'renamed', name: 'Lead' });
  });

  test('deprecated events keep their name, on web and offline', () => {
    expect(resolveEventName('web', 'PlaceAnOrder')).toEqual({ status: 'deprecated', name: 'PlaceAnOrder' });
    expect(resolveEventName('offline', 'ClickButton')).toEqual({ status: 'deprecated', name: 'ClickButton' });
  });

  test('reserved names are refused with the name to use, and are free in apps', () => {
    for (const [name, standard] of Object.entries(RESERVED_NAMES)) {
      expect(resolveEventName('web', name)).toEqual({
        status: 'refused',
        reason: expect.stringContaining(`'${standard}'`),
      });
    }
    expect(resolveEventName('app', 'Checkout').status).toBe('standard');
    expect(resolveEventName('app', 'Registration').status).toBe('standard');
  });

  test('the page view exists on the web only', () => {
    expect(resolveEventName('web', 'Pageview')).toEqual({ status: 'standard', name: 'Pageview' });
    expect(resolveEventName('offline', 'Pageview').status).toBe('refused');
  });

  test('custom names are free on web, app and crm, and refused offline', () => {
    for (const source of ['web', 'app', 'crm'] as const) {
      expect(resolveEventName(source, 'GiftWrapped')).toEqual({
        status: 'custom',
        name: 'GiftWrapped',
        resembles: undefined,
      });
    }
    expect(resolveEventName('offline', 'GiftWrapped')).toEqual({
      status: 'refused',
      reason: expect.stringContaining('Purchase'),
    });
  });

  test('a name that differs from a standard one in capitals is told apart', () => {
    expect(resolveEventName('web', 'purchase')).toEqual({
      status: 'custom',
      name: 'purchase',
      resembles: 'Purchase',
    });
    expect(resolveEventName('web', 'addtocart')).toMatchObject({ resembles: 'AddToCart' });
  });

  test.each(['', '1st', '_x', 'a b', 'é', `a${'b'.repeat(50)}`, 'a.b'])('%j is no custom name', (name) => {
    expect(resolveEventName('web', name)).toMatchObject({ status: 'refused' });
    expect(isCustomEventName(name)).toBe(false);
  });

  test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    '%s is not taken for a known name',
    (name) => {
      expect(['custom', 'refused']).toContain(resolveEventName('web', name).status);
    },
  );

  test('a name of 50 characters is long enough', () => {
    expect(isCustomEventName('a'.repeat(50))).toBe(true);
  });

  test.each(EVENT_SOURCES)('%s never sends events of the platform', (source) => {
    for (const name of PLATFORM_EVENTS) expect(resolveEventName(source, name).status).toBe('refused');
  });
});

test('isCustomEventName refuses reserved names', () => {
  expect(isCustomEventName('Checkout')).toBe(false);
  expect(isCustomEventName('EnrichAM')).toBe(false);
  expect(isCustomEventName('CheckoutDone')).toBe(true);
});

describe('createEventId', () => {
  const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

  test('makes random UUIDs', () => {
    const ids = Array.from({ length: 100 }, createEventId);
    expect(new Set(ids).size).toBe(100);
    for (const id of ids) expect(id).toMatch(uuid);
  });

  test('makes them on insecure pages too', () => {
    vi.stubGlobal('crypto', {
      getRandomValues: (array: Uint8Array<ArrayBuffer>) => webcrypto.getRandomValues(array),
    });
    try {
      const ids = Array.from({ length: 200 }, createEventId);
      expect(new Set(ids).size).toBe(200);
      for (const id of ids) expect(id).toMatch(uuid);
    } finally {
      vi.unstubAllGlobals();
    }
  });
});

describe('beside the list of events as it was collected', () => {
  test.each(collected)('$name: $status for $source', ({ name, source, status, recommended }) => {
    if (status === 'internal' || name === '2Dretention') {
      expect(PLATFORM_EVENTS).toContain(name);
      return;
    }
    if (status.startsWith('legacy')) {
      expect(RENAMED_EVENTS).toHaveProperty(name);
      return;
    }
    expect(name in DEPRECATED_EVENTS).toBe(status.startsWith('soft-deprecated'));
    const takes = (each: EventSource) =>
      ['standard', 'deprecated'].includes(resolveEventName(each, name).status);
    expect(EVENT_SOURCES.filter(takes)).toEqual(source);
    if (name in STANDARD_EVENTS) {
      expect(STANDARD_EVENTS[name as keyof typeof STANDARD_EVENTS].recommended).toEqual(recommended);
    }
  });

  const facts = new URL('../../../../../shared/facts/tiktok-events-catalog.json', import.meta.url);
  const present = existsSync(facts);

  test(
    present ? 'the list is that of the fact file' : 'the fact file is not here, so the list stands alone',
    () => {
      expect(collected).toHaveLength(44);
      if (!present) return;
      const { events } = JSON.parse(readFileSync(facts, 'utf8')) as { events: typeof collected };
      expect(
        events.map(({ name, source, status, recommended }) => ({ name, source, status, recommended })),
      ).toEqual(collected);
    },
  );
});
