import { MARKET_PROFILES, type MarketProfile } from './market-profiles-table.ts';

type Facts = readonly [currency: string, decimals: number, locale: string, countryCode: string];

/** Money, language and dialling code of the markets that the seed has no people of. */
const FACTS: Readonly<Record<string, Facts>> = {
  BR: ['BRL', 2, 'pt-BR', '+55'],
  CN: ['CNY', 2, 'zh-CN', '+86'],
  DE: ['EUR', 2, 'de-DE', '+49'],
  ES: ['EUR', 2, 'es-ES', '+34'],
  FR: ['EUR', 2, 'fr-FR', '+33'],
  ID: ['IDR', 0, 'id-ID', '+62'],
  IE: ['EUR', 2, 'en-IE', '+353'],
  IT: ['EUR', 2, 'it-IT', '+39'],
  JP: ['JPY', 0, 'ja-JP', '+81'],
  MX: ['MXN', 2, 'es-MX', '+52'],
  PH: ['PHP', 2, 'en-PH', '+63'],
  SG: ['SGD', 2, 'en-SG', '+65'],
  TH: ['THB', 2, 'th-TH', '+66'],
};

/**
 * What is assumed of such a market: its own money and dialling code, and for the rest the people, places and goods of
 * the British profile, which are made up as well.
 */
export function otherMarketProfile(market: string): MarketProfile {
  const { GB } = MARKET_PROFILES;
  const [currency, decimals, locale, countryCode] = FACTS[market] ?? ['USD', 2, 'en', GB.countryCode];
  return {
    ...GB,
    currency,
    decimals,
    locale,
    countryCode,
    places: [
      {
        postalCode: '10010',
        districts: [
          { level: 'L0', levelName: 'country', name: market, isoCode: market },
          { level: 'L1', levelName: 'region', name: `${market} Central` },
          { level: 'L2', levelName: 'county', name: `${market} Middle County` },
          { level: 'L3', levelName: 'city', name: `${market} Sampleton` },
        ],
      },
    ],
  };
}
