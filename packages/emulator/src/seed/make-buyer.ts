import type { Buyer } from '../world/buyer.ts';
import type { IdSource } from '../world/id-source.ts';
import type { Random } from '../world/random.ts';
import type { MarketProfile } from './market-profiles-table.ts';

/**
 * Makes up a person. Every text that identifies one carries a number of its own, so that it cannot be mistaken
 * for anyone else's, real or made up.
 */
export function makeBuyer(
  market: string,
  profile: MarketProfile,
  number: number,
  random: Random,
  ids: IdSource,
): Buyer {
  const firstName = random.pick(profile.firstNames);
  const lastName = `${random.pick(profile.lastNames)} ${roman(number)}`;
  const mark = `${market}${String(number).padStart(3, '0')}`;
  const place = random.pick(profile.places);
  return {
    userId: ids.next('user'),
    nickname: `${firstName.toLowerCase()}.${mark.toLowerCase()}`,
    avatar: `https://p16-sign.example/avatars/${mark.toLowerCase()}-${random.hex(12)}.webp`,
    relayEmail: `v4b${random.text(14)}${mark}@scs2.tiktok.com`,
    message: `Please ring twice, ${mark}`,
    address: {
      firstName,
      lastName,
      phone: `${profile.phonePrefix}${String(number % 100).padStart(2, '0')}`.padEnd(10, String(number % 10)),
      countryCode: profile.countryCode,
      regionCode: market,
      postalCode: place.postalCode,
      line1: `${100 + number} ${random.pick(profile.streets)}`,
      line2: `Flat ${mark}`,
      dropOff: `Behind the gate ${mark}`,
      postTown: place.postTown,
      districts: place.districts,
    },
  };
}

/** Names with a numeral stay names, and no two people of a market share one. */
function roman(number: number): string {
  const steps: readonly (readonly [number, string])[] = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let left = number;
  let text = '';
  for (const [value, letter] of steps) {
    while (left >= value) {
      text += letter;
      left -= value;
    }
  }
  return text;
}
