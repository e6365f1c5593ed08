import { CURRENCIES, type EventSource, resolveEventName } from '@twinshore/pixel';
import type { Knobs } from '../knobs/knobs.ts';

const HASH = /^[A-Fa-f0-9]{64}$/;
const HASHED_FIELDS = ['email', 'phone', 'first_name', 'last_name', 'zip_code'];

type Fields = Readonly<Record<string, unknown>>;

/** What each source must say about where its event comes from. */
const ORIGIN_FIELDS: Readonly<Partial<Record<EventSource, readonly [group: string, field: string]>>> = {
  web: ['page', 'url'],
  app: ['app', 'app_id'],
  crm: ['lead', 'lead_id'],
};

/** Says what is wrong with an event, as the field's path within it and why, or gives `undefined`. */
export function eventFault(
  source: EventSource,
  event: unknown,
  knobs: Knobs,
  nowSeconds: number,
): string | undefined {
  if (!isFields(event)) return ': Not a valid object.';
  const missing = ['event', 'event_time'].find((name) => event[name] === undefined);
  if (missing !== undefined) return `.${missing}: Missing data for required field.`;
  if (knobs.nullEventFields === 'refuse') {
    const path = nullPath(event);
    if (path !== undefined) return `${path}: Field may not be null.`;
  }
  return (
    nameFault(source, event.event) ??
    timeFault(event.event_time, knobs, nowSeconds) ??
    (event.event_id !== undefined && typeof event.event_id !== 'string'
      ? '.event_id: Not a valid string.'
      : undefined) ??
    originFault(source, event) ??
    userFault(event.user, knobs) ??
    propertiesFault(event.properties)
  );
}

/** The fields of a user that should have been hashed and were not. */
export function unhashedFields(event: unknown): readonly string[] {
  const user = isFields(event) && isFields(event.user) ? event.user : {};
  return HASHED_FIELDS.filter((name) =>
    [user[name]].flat().some((value) => typeof value === 'string' && value !== '' && !HASH.test(value)),
  ).map((name) => `user.${name}`);
}

function nameFault(source: EventSource, name: unknown): string | undefined {
  if (typeof name !== 'string') return '.event: Not a valid string.';
  const resolved = resolveEventName(source, name);
  return resolved.status === 'refused' ? `.event: ${resolved.reason}` : undefined;
}

function timeFault(time: unknown, knobs: Knobs, nowSeconds: number): string | undefined {
  if (typeof time !== 'number' || !Number.isInteger(time)) return '.event_time: Not a valid integer.';
  if (time < 0 || time > 9_999_999_999) return '.event_time: Not a Unix time in seconds.';
  const { oldestEventSeconds } = knobs;
  return oldestEventSeconds !== undefined && time < nowSeconds - oldestEventSeconds
    ? '.event_time: The event is too old.'
    : undefined;
}

function originFault(source: EventSource, event: Fields): string | undefined {
  const [group, field] = ORIGIN_FIELDS[source] ?? [];
  if (group === undefined || field === undefined) return undefined;
  const holder = event[group];
  const value = isFields(holder) ? holder[field] : undefined;
  return typeof value === 'string' && value !== ''
    ? undefined
    : `.${group}.${field}: Missing data for required field.`;
}

function userFault(user: unknown, knobs: Knobs): string | undefined {
  if (user === undefined) return undefined;
  if (!isFields(user)) return '.user: Not a valid object.';
  for (const [name, value] of Object.entries(user)) {
    if (name === 'phone' || name === 'email' || name === 'external_id') {
      if (![value].flat().every((one) => typeof one === 'string' || one === null)) {
        return `.user.${name}: Not a valid string or list of strings.`;
      }
    }
  }
  const [plain] = knobs.plainIdentifiers === 'refuse' ? unhashedFields({ user }) : [];
  return plain === undefined ? undefined : `.${plain}: Not a SHA-256 hash.`;
}

function propertiesFault(properties: unknown): string | undefined {
  if (properties === undefined) return undefined;
  if (!isFields(properties)) return '.properties: Not a valid object.';
  const { value, currency, contents } = properties;
  if (value !== undefined && value !== null && typeof value !== 'number') {
    return '.properties.value: Not a valid number.';
  }
  if (currency !== undefined && currency !== null && !(CURRENCIES as readonly unknown[]).includes(currency)) {
    return '.properties.currency: Not a valid choice.';
  }
  if (contents === undefined || contents === null) return undefined;
  if (!Array.isArray(contents)) return '.properties.contents: Not a valid list.';
  for (const [index, content] of contents.entries()) {
    const at = `.properties.contents.${index}`;
    if (!isFields(content)) return `${at}: Not a valid object.`;
    if (content.content_id !== undefined && typeof content.content_id !== 'string') {
      return `${at}.content_id: Not a valid string.`;
    }
    const number = ['price', 'quantity'].find(
      (name) => content[name] !== undefined && content[name] !== null && typeof content[name] !== 'number',
    );
    if (number !== undefined) return `${at}.${number}: Not a valid number.`;
  }
  return undefined;
}

function nullPath(value: unknown, path = ''): string | undefined {
  if (value === null) return path;
  if (typeof value !== 'object') return undefined;
  for (const [name, inner] of Object.entries(value as object)) {
    const found = nullPath(inner, `${path}.${name}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
