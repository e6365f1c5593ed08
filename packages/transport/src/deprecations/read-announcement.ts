/**
 * What an answer says about the end of what was called.
 */
export interface Announcement {
  /** ISO time; `undefined` when the answer gives none, or none that can be read. */
  readonly sunset: string | undefined;
  readonly deprecatedSince: string | undefined;
  /** A page about it. */
  readonly link: string | undefined;
}

const HTTP_DATE = /[A-Za-z]{3,9}, \d{2}[ -][A-Za-z]{3}[ -]\d{2,4} \d{2}:\d{2}:\d{2} GMT/g;
const ISO_DATE = /\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?/g;
const UNIX_TIME = /(?:^|[\s,@"])(\d{9,13})(?=$|[\s,;"])/g;

const NOT_SO = /^\s*(?:false|\?0|0|no)?\s*$/i;

/** Relations that lead to words about the end, best first. */
const RELATIONS = ['deprecation', 'sunset', 'successor-version'] as const;

/**
 * Reads the headers `Deprecation` (RFC 9745: a moment behind an `@`) and `Sunset` (RFC 8594: an HTTP date), and what
 * servers send in their place: `true` and `?1`, HTTP and ISO dates, plain Unix times, `version=…, date=…`, a header
 * sent twice. Of several moments the earliest counts.
 *
 * @returns `undefined` when the headers announce nothing
 */
export function readAnnouncement(headers: Readonly<Record<string, string>>): Announcement | undefined {
  const { deprecation, sunset } = headers;
  const deprecated = deprecation !== undefined && !NOT_SO.test(deprecation);
  const ends = sunset === undefined || NOT_SO.test(sunset) ? undefined : earliest(sunset);
  if (!deprecated && ends === undefined) return undefined;
  return {
    sunset: ends,
    deprecatedSince: deprecated ? earliest(deprecation) : undefined,
    link: headers.link === undefined ? undefined : linkIn(headers.link),
  };
}

function earliest(text: string): string | undefined {
  const moments = [
    ...[...text.matchAll(HTTP_DATE)].map(([date]) => Date.parse(date)),
    ...[...text.matchAll(ISO_DATE)].map(([date]) => Date.parse(date)),
    ...[...text.matchAll(UNIX_TIME)].map(
      ([, digits]) => Number(digits) * ((digits as string).length > 11 ? 1 : 1000),
    ),
  ].filter((moment) => !Number.isNaN(moment) && Math.abs(moment) < 8.64e15);
  return moments.length === 0 ? undefined : new Date(Math.min(...moments)).toISOString();
}

/** The address of a page, without what may follow it: a query may carry more than a log should. */
function linkIn(header: string): string | undefined {
  const found = new Map<string, string>();
  for (const part of header.slice(0, 4096).split(/,(?=\s*<)/)) {
    const target = /^\s*<([^<>\s]{1,500})>/.exec(part)?.[1];
    const relations = /;\s*rel\s*=\s*(?:"([^"]*)"|([\w-]+))/i.exec(part);
    if (target === undefined || relations === null) continue;
    for (const relation of (relations[1] ?? relations[2] ?? '').toLowerCase().split(/\s+/)) {
      if (!found.has(relation)) found.set(relation, target.replace(/[?#].*$/, ''));
    }
  }
  for (const relation of RELATIONS) {
    const target = found.get(relation);
    if (target !== undefined) return target;
  }
  return undefined;
}
