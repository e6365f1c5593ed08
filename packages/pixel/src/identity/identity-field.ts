/**
 * The fields of `user` that have a rule of normalisation.
 *
 * @public
 */
export const IDENTITY_FIELDS = [
  'email',
  'phone',
  'external_id',
  'first_name',
  'last_name',
  'zip_code',
  'city',
  'state',
  'country',
  'idfa',
  'gaid',
  'idfv',
  'ip',
  'user_agent',
  'ttclid',
  'ttp',
] as const;

/**
 * A field of `user` that has a rule of normalisation.
 *
 * @public
 */
export type IdentityField = (typeof IDENTITY_FIELDS)[number];
