import type { Buyer } from '../world/buyer.ts';
import type { Asked } from './asked.ts';
import type { Place } from './scribe.ts';

/** Objects that describe somebody, whose `name` is a person's. */
const ABOUT_SOMEBODY = /address|recipient|buyer|contact|sender|creator|^user|person|customer/;

/** A text that says something of a person, or `undefined` for any other field. */
export function personPart({ name, parent, person }: Place, { operation }: Asked): string | undefined {
  if (/e?mail$/.test(name)) return person().relayEmail;
  if (/(^|_)phone(_number)?$|^(whatsapp|viber|zalo|local_number)$/.test(name)) return phoneOf(person());
  if (/nick_?name$|username$|user_name$/.test(name)) return person().nickname;
  if (/^first_name/.test(name)) return person().address.firstName;
  if (/^(last|middle)_name/.test(name)) return person().address.lastName;
  if (/^(contact_name|contact_person|recipient_name|creator_name|rp_name)$/.test(name))
    return fullName(person());
  if (name === 'name' && ABOUT_SOMEBODY.test(parent)) return fullName(person());
  if (/^buyer_message$/.test(name)) return person().message;
  if (/^(buyer_)?user_id$/.test(name) && isAboutBuyer(operation.labels.response)) return person().userId;
  return undefined;
}

/** A text that says where somebody is, or `undefined` for any other field. */
export function addressPart(place: Place, { market, profile }: Asked): string | undefined {
  const { name, parent } = place;
  if (MARKET.test(name)) return market;
  if (/(^|_)locale$|^language$/.test(name)) return profile.locale;
  if (parent === 'district_info') return districtPart(place);
  const level = LEVELS.find(([names]) => names.test(name))?.[1];
  if (level !== undefined) return districtOf(place.person(), level);
  if (/^post(al_?)?code$/.test(name)) return place.person().address.postalCode;
  if (name === 'post_town') return place.person().address.postTown ?? districtOf(place.person(), 'L3');
  if (LINE_1.test(name)) return place.person().address.line1;
  if (LINE_2.test(name)) return place.person().address.line2;
  if (name === 'drop_off_location') return place.person().address.dropOff;
  if (name !== 'full_address') return undefined;
  const { line1, line2, postalCode } = place.person().address;
  return `${line1}, ${line2}, ${postalCode} ${districtOf(place.person(), 'L3')}`;
}

const MARKET = /^(region|region_code|regions|country|country_code|phone_number_region)$|_(regions?|market)$/;
const LINE_1 = /^(address_detail|address_line_?1|street|street_address_line1|line|address)$/;
const LINE_2 = /^(address_line_?[234]|street2|street_address_line2|building)$/;
const LEVELS: readonly (readonly [names: RegExp, level: string])[] = [
  [/^country_name$/, 'L0'],
  [/^(state|province|province_name|state_or_region)$/, 'L1'],
  [/^(distict|district|district_name|county)$/, 'L2'],
  [/^(city|city_name|town|town_name)$/, 'L3'],
];

function districtOf({ address }: Buyer, level: string): string {
  const found = address.districts.find((one) => one.level === level) ?? address.districts.at(-1);
  return found?.name ?? address.regionCode;
}

function districtPart({ name, index, person }: Place): string | undefined {
  const district = person().address.districts[index];
  switch (name) {
    case 'address_level':
      return district?.level;
    case 'address_level_name':
      return district?.levelName;
    case 'address_name':
      return district?.name;
    default:
      return district?.isoCode;
  }
}

function fullName({ address }: Buyer): string {
  return `${address.firstName} ${address.lastName}`;
}

function phoneOf({ address }: Buyer): string {
  return `(${address.countryCode})${address.phone}`;
}

function isAboutBuyer(labels: Asked['operation']['labels']['response']): boolean {
  return labels.some(({ label }) => label === 'buyer.id');
}
