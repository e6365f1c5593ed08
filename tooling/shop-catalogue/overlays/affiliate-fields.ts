import type { FieldOverlay } from '../model/overlay.ts';

/** TikTok's own id as decimal text. */
export const ID = { format: 'digits' } as const satisfies FieldOverlay;

/** Such an id, or a list of them, that the vendor's reference of December 2025 marks as required. */
export const NEEDED_ID = { required: true, format: 'digits' } as const satisfies FieldOverlay;

/** Marked as required by the vendor's reference of December 2025; in an answer: always there. */
export const NEEDED = { required: true } as const satisfies FieldOverlay;

/** A share of a price. */
export const RATE = {
  range: [100, 8000],
  note: 'In hundredths of a percent: 1000 is 10 %.',
} as const satisfies FieldOverlay;

/** The order of a list. */
export const SORT_ORDER = { values: ['ASC', 'DESC'] } as const satisfies FieldOverlay;

/** A time that is sent as text. */
export const TEXT_TIME = {
  format: 'digits',
  note: 'Seconds since 1970, as text.',
} as const satisfies FieldOverlay;

/** What is known of a creator. */
export const CREATOR = {
  username: { label: 'creator.username' },
  name: { label: 'creator.name' },
  avatar: { label: 'creator.avatar' },
  /** Pseudonymous, and another one for each app. */
  openId: { label: 'creator.open_id' },
  /** Of TikTok itself; being replaced by the open id. */
  userId: { label: 'creator.id' },
  /** Valid for one hour. */
  temporaryId: { label: 'creator.id', note: 'Valid for one hour.' },
  chatId: { label: 'creator.im_id' },
  message: { label: 'creator.message' },
} as const satisfies Readonly<Record<string, FieldOverlay>>;

/** A creator's user id in a request. */
export const USER_ID_INPUT = { format: 'digits', label: 'creator.id' } as const satisfies FieldOverlay;

/** Gives one name to objects that look the same, such as amounts with their currency. */
export function named(
  name: string,
  prefix: string,
  fields: readonly string[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(fields.map((field) => [`${prefix}.${field}`, name]));
}
