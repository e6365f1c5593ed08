import type { SchemaNotice } from '@twinshore/core';

/** What a check has to say of values that fit. */
export type Notices = SchemaNotice[];

/** Tells whether a part of an answer fits, and notes what is new in it. */
export type AnswerCheck = (value: unknown, notices: Notices) => boolean;

/** Text, or nothing. */
export function text(value: unknown): boolean {
  return value === undefined || value === null || typeof value === 'string';
}

/** A number, or nothing. */
export function number(value: unknown): boolean {
  // What is too large for a number, such as 1e400, is read as infinite.
  return value === undefined || value === null || Number.isFinite(value);
}

/** True or false, or nothing. */
export function flag(value: unknown): boolean {
  return value === undefined || value === null || typeof value === 'boolean';
}

/** Text of an enumeration, or nothing. A value that is new is noted and stays as it is. */
export function word(value: unknown, known: ReadonlySet<string>, path: string, notices: Notices): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value !== 'string') return false;
  if (!known.has(value)) notices.push({ path, value });
  return true;
}

/** An object that passes, or nothing. */
export function part(value: unknown, check: AnswerCheck, notices: Notices): boolean {
  return value === undefined || value === null || check(value, notices);
}

/** A list of which every item is there and passes, or nothing. */
export function list(value: unknown, check: AnswerCheck, notices: Notices): boolean {
  if (value === undefined || value === null) return true;
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (item === undefined || item === null ? check !== anything : !check(item, notices)) return false;
  }
  return true;
}

/** Something is there. */
export function present(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** The answer of an operation that gives no data may be whatever it is. */
export function anything(): boolean {
  return true;
}
