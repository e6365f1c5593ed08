import { type FileInput, isFileData, isFileInput, type NamedFile } from '../operation/file-input.ts';
import type { Region } from '../regions/region.ts';
import { openInput } from './open-input.ts';

type Fields = Record<string, unknown>;

/**
 * Opens the input of a call whose body is a form. Files stand aside while the rest is searched: what they hold is
 * bytes, and nothing closed can stand in bytes. Their names and types are searched like any other text.
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
    (descriptors[name] as PropertyDescriptor).value = isFileData(value) ? null : withoutData(value);
  }
  if (files.size === 0) return openInput(input, region, operation);
  const rest: object = Object.create(Object.getPrototypeOf(input), descriptors);
  const open = openInput(rest, region, operation) as Fields;
  // The other fields were copied already, so that what a getter or the caller does later changes nothing.
  const joined: Fields = { ...open };
  for (const [name, file] of files) {
    joined[name] = isFileData(file) ? file : { ...(open[name] as Omit<NamedFile, 'data'>), data: file.data };
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

function withoutData(file: NamedFile): object {
  const { data: _data, ...others } = Object.getOwnPropertyDescriptors(file);
  return Object.create(Object.getPrototypeOf(file), others);
}
