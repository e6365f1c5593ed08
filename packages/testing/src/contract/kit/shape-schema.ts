import type { StandardSchema } from '@twinshore/core';

type Kind = 'string' | 'number' | 'boolean' | 'list' | 'object' | 'text-or-resident';

/**
 * A validator written by hand, to hold transports to the Standard Schema interface and to no library.
 *
 * @param fields - kind by name; a trailing `?` makes a field optional
 * @param unknownFields - whether a field that is not listed is an issue
 */
export function shapeSchema(
  fields: Readonly<Record<string, Kind>>,
  unknownFields: 'refused' | 'kept',
): StandardSchema {
  const known = new Map(
    Object.entries(fields).map(([name, kind]) => [
      name.replace(/\?$/, ''),
      { kind, optional: name.endsWith('?') },
    ]),
  );
  return {
    '~standard': {
      version: 1,
      vendor: 'twinshore-testing',
      validate(value) {
        if (typeof value !== 'object' || value === null)
          return { issues: [{ message: 'must be an object' }] };
        const given = value as Record<string, unknown>;
        const issues = [];
        for (const [name, { kind, optional }] of known) {
          const field = given[name];
          if (field === undefined || field === null ? !optional : !fits(field, kind)) {
            issues.push({ message: `must be a ${kind}`, path: [name] });
          }
        }
        if (unknownFields === 'refused') {
          for (const name of Object.keys(given)) {
            if (!known.has(name)) issues.push({ message: 'is not known', path: [name] });
          }
        }
        return issues.length === 0 ? { value } : { issues };
      },
    },
  };
}

function fits(value: unknown, kind: Kind): boolean {
  switch (kind) {
    case 'list':
      return Array.isArray(value);
    case 'text-or-resident':
      return typeof value === 'string' || (typeof value === 'object' && !Array.isArray(value));
    default:
      return typeof value === kind;
  }
}
