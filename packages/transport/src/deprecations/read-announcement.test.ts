import { describe, expect, it } from 'vitest';
import { readAnnouncement } from './read-announcement.ts';

const JULY = '2023-06-30T23:59:59.000Z';
const AUGUST = '2026-08-15T00:00:00.000Z';

describe('readAnnouncement', () => {
  it.each([
    ['RFC 9745', '@1688169599'],
    ['an HTTP date, as drafts had it', 'Fri, 30 Jun 2023 23:59:59 GMT'],
    ['the date of RFC 850', 'Friday, 30-Jun-23 23:59:59 GMT'],
    ['an ISO time', '2023-06-30T23:59:59Z'],
    ['an ISO time with an offset', '2023-07-01T01:59:59+02:00'],
    ['plain seconds', '1688169599'],
    ['plain milliseconds', '1688169599000'],
    ['version and date of the first draft', 'version="v1", date="Fri, 30 Jun 2023 23:59:59 GMT"'],
    ['a header sent twice', '@1788169599, @1688169599'],
    ['parameters behind it', '@1688169599;x=1'],
  ])('reads Deprecation as %s', (_, deprecation) => {
    expect(readAnnouncement({ deprecation })).toEqual({
      sunset: undefined,
      deprecatedSince: JULY,
      link: undefined,
    });
  });

  it.each(['true', '?1', 'True', 'version="v1"', '1', 'soon'])(
    'reads Deprecation without a date: %s',
    (deprecation) => {
      expect(readAnnouncement({ deprecation })).toEqual({
        sunset: undefined,
        deprecatedSince: undefined,
        link: undefined,
      });
    },
  );

  it.each([
    ['RFC 8594', 'Sat, 15 Aug 2026 00:00:00 GMT'],
    ['an ISO date', '2026-08-15'],
    ['a structured date', '@1786752000'],
    ['two of them', 'Sat, 15 Aug 2026 00:00:00 GMT, Tue, 15 Sep 2026 00:00:00 GMT'],
  ])('reads Sunset as %s', (_, sunset) => {
    expect(readAnnouncement({ sunset })).toEqual({
      sunset: AUGUST,
      deprecatedSince: undefined,
      link: undefined,
    });
  });

  it.each<[Readonly<Record<string, string>>]>([
    [{}],
    [{ deprecation: 'false' }],
    [{ deprecation: '?0' }],
    [{ deprecation: '' }],
    [{ sunset: 'one day' }],
    [{ sunset: 'false' }],
    [{ link: '<https://docs.example/end>; rel="deprecation"' }],
  ])('finds nothing in %j', (headers) => {
    expect(readAnnouncement(headers)).toBeUndefined();
  });

  it.each([
    ['<https://docs.example/end?key=1>; rel="deprecation"; type="text/html"', 'https://docs.example/end'],
    [
      '</v2/orders>; rel=successor-version, <https://docs.example/policy>; rel="sunset"',
      'https://docs.example/policy',
    ],
    ['<https://docs.example/next>; title="a, b"; rel="next successor-version"', 'https://docs.example/next'],
    ['<https://docs.example/other>; rel="alternate"', undefined],
    ['no link', undefined],
  ])('takes the page from Link: %s', (link, expected) => {
    expect(readAnnouncement({ deprecation: 'true', link })?.link).toBe(expected);
  });
});
