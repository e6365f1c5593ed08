import type { Knobs } from '../knobs/knobs.ts';
import type { BuyerAddress } from '../world/buyer.ts';
import type { Shop } from '../world/shop.ts';
import type { Visibility } from './masking.ts';

/**
 * A recipient's address as the API shows it, or nothing.
 */
export function recipientView(
  address: BuyerAddress,
  shop: Pick<Shop, 'region'>,
  visibility: Visibility,
  style: Knobs['maskStyle'],
): Record<string, unknown> | undefined {
  if (visibility.kind === 'absent') return undefined;
  const masked = visibility.kind === 'masked';
  const hide = (text: string, shown: (text: string) => string = () => '***') =>
    masked ? (style === 'empty' ? '' : shown(text)) : text;
  const hideName = (text: string, shown?: (text: string) => string) =>
    masked && visibility.showsName ? text : hide(text, shown);

  const name = `${address.firstName} ${address.lastName}`;
  const detail = `${address.line1}, ${address.line2}`;
  const places = address.districts.map((district) => district.name).reverse();
  return {
    name: hideName(name, initials),
    first_name: hideName(address.firstName, initials),
    last_name: hideName(address.lastName, initials),
    phone_number: masked
      ? hide(address.phone, () => maskedPhone(address))
      : `(${address.countryCode})${address.phone}`,
    region_code: address.regionCode,
    postal_code: hideName(address.postalCode),
    address_line1: hide(address.line1),
    address_line2: hide(address.line2),
    address_detail: hide(detail),
    full_address: hide([detail, ...places, address.postalCode].join(', ')),
    ...(address.postTown === undefined ? {} : { post_town: hide(address.postTown) }),
    district_info: address.districts.map((district) => ({
      address_level: district.level,
      address_level_name: district.levelName,
      address_name:
        masked && !visibility.districts.includes(district.level) ? hide(district.name) : district.name,
      ...(district.isoCode === undefined ? {} : { iso_code: district.isoCode }),
    })),
    ...(shop.region === 'us' ? { delivery_preferences: { drop_off_location: hide(address.dropOff) } } : {}),
  };
}

/** As documented: `(+1)213-***-1234`. */
function maskedPhone({ countryCode, phone }: BuyerAddress): string {
  return `(${countryCode})${phone.slice(0, 3)}-***-${phone.slice(-4)}`;
}

function initials(text: string): string {
  return text
    .split(' ')
    .map((word) => `${word.charAt(0)}***`)
    .join(' ');
}
