/**
 * What a parameter must look like on the wire.
 */
export interface ValueRule {
  readonly type:
    | 'string'
    | 'integer'
    | 'boolean'
    | 'id'
    | 'ids'
    | 'decimal'
    | 'object'
    | 'strings'
    | 'objects';
  readonly required?: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly values?: readonly string[];
  /** Rules for what is inside an object, or inside each object of a list. */
  readonly fields?: Readonly<Record<string, ValueRule>>;
}

const ID = /^\d{1,20}$/;
const DECIMAL = /^-?\d+(\.\d+)?$/;

/**
 * Says what is wrong with a value of a body, or gives `undefined`. Ids and amounts of money have to be strings.
 */
export function bodyFault(name: string, value: unknown, rule: ValueRule): string | undefined {
  if (value === undefined || value === null) {
    return rule.required === true ? `${name} is required` : undefined;
  }
  switch (rule.type) {
    case 'integer':
      if (typeof value !== 'number' || !Number.isInteger(value)) return `${name} must be an integer`;
      return outOfRange(name, value, rule);
    case 'boolean':
      return typeof value === 'boolean' ? undefined : `${name} must be a boolean`;
    case 'id':
      return typeof value === 'string' && ID.test(value) ? undefined : `${name} must be an id, as a string`;
    case 'ids':
      return isList(value, (item) => typeof item === 'string' && ID.test(item))
        ? countFault(name, value as unknown[], rule)
        : `${name} must be a list of ids, as strings`;
    case 'decimal':
      return typeof value === 'string' && DECIMAL.test(value)
        ? undefined
        : `${name} must be a decimal number, as a string`;
    case 'strings':
      if (!isList(value, (item) => typeof item === 'string')) return `${name} must be a list of strings`;
      return (
        (value as string[]).map((item) => notListed(name, item, rule)).find(Boolean) ??
        countFault(name, value as string[], rule)
      );
    case 'string':
      return typeof value === 'string' ? notListed(name, value, rule) : `${name} must be a string`;
    case 'object':
      return fieldFault(name, value, rule);
    case 'objects':
      if (!Array.isArray(value)) return `${name} must be a list`;
      return (
        value.map((item, index) => fieldFault(`${name}[${index}]`, item, rule)).find(Boolean) ??
        countFault(name, value, rule)
      );
  }
}

/** Reads a value of the query or path, where everything is text, or says what is wrong with it. */
export function readText(
  name: string,
  text: string,
  rule: ValueRule,
): { value: unknown } | { fault: string } {
  const value =
    rule.type === 'integer' && /^-?\d{1,15}$/.test(text)
      ? Number(text)
      : rule.type === 'boolean' && (text === 'true' || text === 'false')
        ? text === 'true'
        : rule.type === 'ids' || rule.type === 'strings'
          ? text.split(',').filter((part) => part !== '')
          : text;
  const fault = bodyFault(name, value, rule);
  return fault === undefined ? { value } : { fault };
}

function fieldFault(name: string, value: unknown, rule: ValueRule): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return `${name} must be an object`;
  return Object.entries(rule.fields ?? {})
    .map(([field, inner]) => bodyFault(`${name}.${field}`, (value as Record<string, unknown>)[field], inner))
    .find(Boolean);
}

function isList(value: unknown, each: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(each);
}

function notListed(name: string, value: string, { values }: ValueRule): string | undefined {
  return values === undefined || values.includes(value)
    ? undefined
    : `${name} must be one of ${values.join(', ')}`;
}

function outOfRange(name: string, value: number, { min, max }: ValueRule): string | undefined {
  if (min !== undefined && value < min) return `${name} must be at least ${min}`;
  return max !== undefined && value > max ? `${name} must be at most ${max}` : undefined;
}

function countFault(
  name: string,
  items: readonly unknown[],
  { required, max }: ValueRule,
): string | undefined {
  if (required === true && items.length === 0) return `${name} must not be empty`;
  return max !== undefined && items.length > max ? `${name} must hold at most ${max}` : undefined;
}
