import type { Label } from '@twinshore/core';
import type { IdentityField } from './identity-field.ts';

/**
 * What kind of personal data each field of `user` is. Digests keep the label: they still point at a person.
 */
export const IDENTITY_LABELS: Readonly<Record<IdentityField, Label>> = {
  email: 'buyer.email',
  phone: 'buyer.phone',
  external_id: 'buyer.id',
  first_name: 'buyer.first_name',
  last_name: 'buyer.last_name',
  zip_code: 'buyer.zip_code',
  city: 'buyer.city',
  state: 'buyer.state',
  country: 'buyer.country',
  idfa: 'buyer.advertising_id',
  gaid: 'buyer.advertising_id',
  idfv: 'buyer.device_id',
  ip: 'buyer.ip',
  user_agent: 'buyer.user_agent',
  ttclid: 'buyer.click_id',
  ttp: 'buyer.cookie_id',
};
