import type { SchemaIssue, StandardSchema } from '@twinshore/core';

type Check = (value: unknown) => boolean;

/** Checks a value is text. */
export const isText: Check = (value) => typeof value === 'string';

/** A schema by hand: `fields` are checked when they are there, others refused unless `open`. */
export function plainSchema(
  fields: Readonly<Record<string, Check>>,
  { required = [], open = false }: { readonly required?: readonly string[]; readonly open?: boolean } = {},
): StandardSchema {
  return {
    '~standard': {
      version: 1,
      vendor: 'twinshore',
      validate(value) {
        if (typeof value !== 'object' || value === null)
          return { issues: [{ message: 'must be an object' }] };
        const issues: SchemaIssue[] = [];
        for (const [name, part] of Object.entries(value)) {
          const check = fields[name];
          if (check === undefined && !open) issues.push({ message: 'is not known', path: [name] });
          if (check !== undefined && part !== undefined && !check(part)) {
            // Validators add the refused value, which no error may show.
            issues.push({ message: `is a ${typeof part}`, path: [name], input: part } as SchemaIssue);
          }
        }
        for (const name of required)
          if (!(name in value)) issues.push({ message: 'is missing', path: [name] });
        return issues.length === 0 ? { value } : { issues };
      },
    },
  };
}
