/**
 * Text that is the same for equal data and differs for different data: JSON with the names of every object in
 * order, and without properties that are `undefined`.
 */
export function canonicalText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  const record = value as Record<string, unknown>;
  const parts = Object.keys(record)
    .filter((name) => record[name] !== undefined)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonicalText(record[name])}`);
  return `{${parts.join(',')}}`;
}
