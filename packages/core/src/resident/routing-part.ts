import { ConfigurationError } from '../errors/configuration-error.ts';
import type { FieldRouting } from '../operation/field-label.ts';

/**
 * Reads the part of a group that stays readable.
 */
export type RoutingReader = (group: object) => Record<string, unknown>;

interface Kept {
  readonly name: string;
  readonly filter: { readonly field: string; readonly values: ReadonlySet<string> } | undefined;
}

const form = /^([\w-]+)(?:\[([\w-]+)=([\w-]+(?:\|[\w-]+)*)\])?$/;

/**
 * Prepares the reading of what {@link FieldRouting.keep} names.
 *
 * @throws {@link ConfigurationError} `config.invalid` for a rule outside the grammar
 */
export function routingReader(routing: FieldRouting): RoutingReader {
  const rules = routing.keep.map(parse);
  return (group) => {
    const kept: Record<string, unknown> = {};
    for (const rule of rules) {
      const value = (group as Record<string, unknown>)[rule.name];
      if (value !== undefined && value !== null) keep(kept, rule, value);
    }
    return kept;
  };
}

function parse(rule: string): Kept {
  const [, name, field, values] = form.exec(rule) ?? [];
  if (name === undefined) {
    throw new ConfigurationError({
      message: `'${rule}' does not say what to keep of a group. Write a field's name, or a list with a filter, such as 'district_info[address_level=L0|L1]'.`,
    });
  }
  return {
    name,
    filter:
      field === undefined || values === undefined ? undefined : { field, values: new Set(values.split('|')) },
  };
}

/** Only text, numbers and booleans stay readable whole: of a list without a filter nothing is known to be harmless. */
function keep(kept: Record<string, unknown>, { name, filter }: Kept, value: unknown): void {
  if (filter === undefined) {
    if (typeof value !== 'object') kept[name] = value;
    return;
  }
  if (!Array.isArray(value)) return;
  const items: unknown[] = [];
  for (const item of value) {
    if (typeof item !== 'object' || item === null) continue;
    if (filter.values.has(String((item as Record<string, unknown>)[filter.field]))) items.push({ ...item });
  }
  kept[name] = items;
}
