import { dataKind } from '../data/data-kind.ts';
import { DataPath } from '../data/data-path.ts';
import { describeKind } from '../data/describe-kind.ts';
import { MAX_NESTING } from '../data/nesting.ts';
import { setField } from '../data/set-field.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import type { Label } from '../operation/field-label.ts';
import { assertRegion } from '../regions/assert-region.ts';
import type { Region } from '../regions/region.ts';
import { assertLabel } from './label.ts';
import type { ResidencyContext } from './residency-context.ts';
import type { Resident } from './resident.ts';
import { ResidentValue } from './resident-value.ts';

/**
 * Closes a value: makes a resident value of personal data that did not come from a transport, such as an address
 * read from your own database. Groups are copied, so later changes to them do not reach the closed value.
 *
 * @param region - the side the person's data lives on
 * @param label - the kind of data, such as `buyer.email`
 * @param value - text, a number, a boolean, `null`, or lists and plain objects of them
 * @param context - where opening it is recorded; values from a transport share that of the transport
 * @throws {@link RegionUnknownError} `region.unknown`
 * @throws {@link ConfigurationError} `config.invalid` for a malformed label and for a value that is not plain data
 * @public
 */
export function resident<R extends Region, T>(
  region: R,
  label: Label,
  value: T,
  context: ResidencyContext = {},
): Resident<R, T> {
  assertRegion(region);
  assertLabel(label);
  return new ResidentValue({ region, label, context }, plainData(value, DataPath.root, 0) as T);
}

function plainData(value: unknown, path: DataPath, depth: number): unknown {
  const kind = dataKind(value);
  if (depth > MAX_NESTING) refuse(path, 'is nested too deep or holds itself');
  if (kind === 'leaf') {
    if (value === undefined && depth === 0) refuse(path, 'is undefined');
    if (typeof value === 'bigint') refuse(path, 'is a bigint; write it as text');
    if (typeof value === 'number' && !Number.isFinite(value)) refuse(path, 'is not a finite number');
    return value;
  }
  if (kind === 'list')
    return (value as unknown[]).map((item, index) => plainData(item, path.at(index), depth + 1));
  if (kind !== 'record') refuse(path, `is ${describeKind(value)}, not plain data`);
  const copy: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(value as object)) {
    setField(copy, name, plainData(field, path.at(name), depth + 1));
  }
  return copy;
}

function refuse(path: DataPath, why: string): never {
  throw new ConfigurationError({
    message: `A resident value cannot be made: what is at ${path.text()} ${why}. Close text, numbers, booleans, null, or lists and plain objects of them.`,
  });
}
