import type { WebhookFieldKind } from './webhook-table.ts';

/** A property of a notification, by the steps that lead to it. */
interface Place {
  readonly path: string;
  readonly steps: readonly string[];
  readonly kind: WebhookFieldKind;
}

/**
 * Compiles what gives each property the type that is documented: ids and texts that were sent as numbers become
 * text, counts and times that were sent as digits become numbers, a single value where a list is documented becomes
 * a list of one. Works in place. What is of no such form is left as it came.
 */
export function compileDocumentedTypes(
  fields: Readonly<Record<string, WebhookFieldKind>>,
): (data: Record<string, unknown>, raw: Record<string, unknown>) => void {
  const places: Place[] = Object.entries(fields).map(([path, kind]) => ({
    path,
    kind,
    steps: path.match(/\[\]|\w+/g) ?? [],
  }));
  return (data, raw) => {
    for (const place of places) fit(data, place, 0, raw);
  };
}

function fit(holder: unknown, place: Place, at: number, raw: Record<string, unknown>): void {
  if (typeof holder !== 'object' || holder === null) return;
  const { steps, kind, path } = place;
  const step = steps[at] as string;
  if (step === '[]') {
    if (!Array.isArray(holder)) return;
    for (const [index, item] of holder.entries()) {
      if (at === steps.length - 1) holder[index] = cast(item, kind);
      else fit(item, place, at + 1, raw);
    }
    return;
  }
  const record = holder as Record<string, unknown>;
  const value = record[step];
  if (value === undefined || value === null) return;
  if (at === steps.length - 1) {
    record[step] = cast(value, kind);
  } else if (typeof value === 'object') {
    fit(value, place, at + 1, raw);
  } else if (at === steps.length - 2 && steps[at + 1] === '[]') {
    raw[path.slice(0, -2)] = value;
    record[step] = [cast(value, kind)];
  }
}

function cast(value: unknown, kind: WebhookFieldKind): unknown {
  if (typeof value === 'number' && (kind === 'id' || kind === 'text')) return String(value);
  if (typeof value === 'string' && (kind === 'count' || kind === 'seconds') && /^-?\d{1,15}$/.test(value)) {
    return Number(value);
  }
  return value;
}
