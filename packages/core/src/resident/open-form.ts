import { setField } from '../data/set-field.ts';
import { type FileInput, isFileData, isFileInput, type NamedFile } from '../operation/file-input.ts';
import type { Region } from '../regions/region.ts';
import { openInput } from './open-input.ts';
import { isMarked } from './resident-protocol.ts';

type Fields = Record<string, unknown>;

/**
 * Opens the input of a call whose body is a form. Files stand aside while the rest is searched: what they hold is
 * bytes, and nothing closed can stand in bytes. Their names and types are searched like any other text, also the name
 * that a `File` brings along: it is given beside the bytes, so that what was searched is sent.
 *
 * @throws what {@link openInput} throws
 */
export function openForm(input: unknown, region: Region, operation: string): unknown {
  const descriptors = fieldsOf(input);
  if (descriptors === undefined) return openInput(input, region, operation);
  const files = new Map<string, FileInput>();
  for (const [name, { value }] of Object.entries(descriptors)) {
    if (!isOwnFile(value)) continue;
    files.set(name, value);
    (descriptors[name] as PropertyDescriptor).value = wordsOf(value);
  }
  if (files.size === 0) return openInput(input, region, operation);
  const rest: object = Object.create(Object.getPrototypeOf(input), descriptors);
  const open = openInput(rest, region, operation) as Fields;
  // The other fields were copied already, so that what a getter or the caller does later changes nothing.
  const joined: Fields = { ...open };
  for (const [name, file] of files) {
    const words = open[name] as Omit<NamedFile, 'data'> | null;
    const data = isFileData(file) ? file : file.data;
    setField(joined, name, words === null ? data : { ...words, data });
  }
  return joined;
}

function fieldsOf(input: unknown): Record<string, PropertyDescriptor> | undefined {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return undefined;
  return Object.getOwnPropertyDescriptors(input);
}

/** A file whose content is there already: what a getter gives may differ from one time to the next. */
function isOwnFile(value: unknown): value is FileInput {
  if (isFileData(value)) return true;
  return (
    isFileInput(value) && Object.getOwnPropertyDescriptor(value, 'data')?.get === undefined && 'data' in value
  );
}

/** What is said of a file; `null` for one of which nothing is. */
function wordsOf(file: FileInput): object | null {
  if (isFileData(file)) {
    const name = ownName(file);
    return name === undefined ? null : { name };
  }
  const { data, ...others } = Object.getOwnPropertyDescriptors(file);
  const words: object = Object.create(Object.getPrototypeOf(file), others);
  const name = file.name === undefined ? ownName(data?.value) : undefined;
  if (name !== undefined)
    Object.defineProperty(words, 'name', { value: name, enumerable: true, configurable: true });
  return words;
}

function isClosed(value: unknown): boolean {
  return typeof value === 'object' && value !== null && isMarked(value);
}

/** The name of a `File`, or one that somebody closed. */
function ownName(data: unknown): unknown {
  const { name } = data as { readonly name?: unknown };
  return (typeof name === 'string' && name !== '') || isClosed(name) ? name : undefined;
}
