import { type Region, type ResidencyContext, resident } from '@twinshore/core';
import { identify } from '../identity/identify.ts';
import { IDENTITY_FIELDS, type IdentityField } from '../identity/identity-field.ts';
import { IDENTITY_LABELS } from '../identity/identity-labels.ts';
import type { IdentityRefusal } from '../identity/identity-refusal.ts';
import type { IdentitySettings } from '../identity/identity-settings.ts';

/**
 * The people's side, and where opening their data is recorded.
 */
export interface PersonsSide {
  readonly region: Region;
  readonly residency: ResidencyContext;
}

/**
 * Gives `user` in the form of the wire: values normalised, hashed where their field is, and closed as resident
 * values, so that no middleware, log or error on the way shows them. `null` counts as absent.
 *
 * @param refused - told of every value that cannot be used; it is left out
 */
export function prepareUser(
  user: object,
  settings: IdentitySettings,
  side: PersonsSide,
  refused: (field: IdentityField, refusal: IdentityRefusal) => void,
): Record<string, unknown> | undefined {
  const wire: Record<string, unknown> = {};
  for (const [name, given] of Object.entries(user)) {
    if (given === undefined || (given === null && mayBeNull(name))) continue;
    if (!isIdentityField(name)) {
      wire[name] = given;
      continue;
    }
    const values: unknown[] = [];
    for (const value of Array.isArray(given) ? (given as unknown[]) : [given]) {
      const { refusal, wire: usable } = identify(name, value, settings);
      if (refusal !== undefined) refused(name, refusal);
      else values.push(resident(side.region, IDENTITY_LABELS[name], usable, side.residency));
    }
    if (values.length > 0) wire[name] = Array.isArray(given) ? values : values[0];
  }
  return Object.keys(wire).length === 0 ? undefined : wire;
}

const identityFields: ReadonlySet<string> = new Set(IDENTITY_FIELDS);

/** Other fields keep their `null`, for the schema to refuse. */
function mayBeNull(name: string): boolean {
  return isIdentityField(name) || name === 'locale';
}

function isIdentityField(name: string): name is IdentityField {
  return identityFields.has(name);
}
