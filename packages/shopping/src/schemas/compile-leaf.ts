import type { $ZodType } from 'zod/v4/core';

/** Tells whether a value fits. */
export type Check = (value: unknown) => boolean;

/**
 * What zod keeps of a schema, as far as leaves have it.
 */
export interface Leaf {
  readonly type: string;
  readonly format?: string;
  readonly coerce?: boolean;
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly values?: readonly unknown[];
  readonly checks?: readonly $ZodType[];
}

/** What zod keeps of a rule on a value. */
interface ZodRule {
  readonly check: string;
  readonly format?: string;
  readonly pattern?: RegExp;
  readonly minimum: number;
  readonly maximum: number;
  readonly value: number;
  readonly inclusive: boolean;
}

interface Limits {
  /** Of a length or a number, both inclusive. */
  readonly least: number;
  readonly most: number;
  readonly pattern: RegExp | undefined;
}

/**
 * Turns the schema of a leaf into a plain check, or gives `undefined` when it says more than this knows.
 */
export function compileLeaf(leaf: Leaf): Check | undefined {
  if (leaf.coerce) return undefined;
  switch (leaf.type) {
    case 'boolean':
      return leaf.checks?.length ? undefined : (value) => typeof value === 'boolean';
    case 'enum':
    case 'literal':
      return compileChoice(leaf);
    case 'string':
      return compileText(leaf);
    case 'number':
      return compileNumber(leaf);
    default:
      return undefined;
  }
}

/**
 * Sums up rules on lengths, numbers and form, or gives `undefined` when there is any other.
 */
export function limitsOf(checks: readonly $ZodType[] = []): Limits | undefined {
  let least = Number.NEGATIVE_INFINITY;
  let most = Number.POSITIVE_INFINITY;
  let pattern: RegExp | undefined;
  for (const { _zod } of checks) {
    const rule = _zod.def as unknown as ZodRule;
    if (rule.check === 'min_length') least = Math.max(least, rule.minimum);
    else if (rule.check === 'max_length') most = Math.min(most, rule.maximum);
    else if (rule.check === 'greater_than' && rule.inclusive) least = Math.max(least, rule.value);
    else if (rule.check === 'less_than' && rule.inclusive) most = Math.min(most, rule.value);
    // Any other pattern remembers where it stopped.
    else if (rule.format === 'regex' && pattern === undefined && rule.pattern?.flags === '')
      pattern = rule.pattern;
    else return undefined;
  }
  return { least, most, pattern };
}

function compileChoice({
  entries = {},
  values = Object.values(entries),
  checks = [],
}: Leaf): Check | undefined {
  const known: ReadonlySet<unknown> = new Set(values);
  return checks.length > 0 ? undefined : (value) => known.has(value);
}

function compileText({ format, checks }: Leaf): Check | undefined {
  const limits = limitsOf(checks);
  if (format !== undefined || limits === undefined) return undefined;
  const { least, most, pattern } = limits;
  return (value) =>
    typeof value === 'string' &&
    value.length >= least &&
    value.length <= most &&
    (pattern === undefined || pattern.test(value));
}

function compileNumber({ format, checks }: Leaf): Check | undefined {
  const limits = limitsOf(checks);
  if ((format !== undefined && format !== 'safeint') || limits === undefined) return undefined;
  const { least, most } = limits;
  const fits = format === 'safeint' ? Number.isSafeInteger : Number.isFinite;
  return (value) => fits(value) && (value as number) >= least && (value as number) <= most;
}
