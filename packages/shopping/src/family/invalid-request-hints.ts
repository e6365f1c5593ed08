import type { Classification } from '@twinshore/core';

/**
 * The platform answers code 36009004 for every wrong parameter, and only its message tells which. Messages may
 * change, so what is read from them changes the hint and nothing else.
 */
const HINTS: readonly (readonly [pattern: RegExp, hint: string])[] = [
  [
    /\bunexpected\b.*\b(?:identifier|cipher)\b/i,
    "A shop's or category's identifier was sent where none belongs: declare the operation with identifier 'none'.",
  ],
  [
    /\b(?:shop_cipher|category_asset_cipher|identifier|cipher)\b/i,
    "The shop's identifier is missing or wrong: declare the operation's identifier rule, and name a shop of this grant.",
  ],
  [
    /\btimestamp\b/i,
    'The timestamp was refused: this machine’s clock may be more than 5 minutes slow or 30 seconds fast.',
  ],
  [
    /\bsign(?:ature)?\b/i,
    "The signature was refused: check the app's secret, and that nothing changes the request on its way.",
  ],
  [/\bapp_key\b/i, "The app's key is unknown: check it, and that the app is of this side's partner centre."],
  [/\btoken\b/i, 'The access token is missing or malformed: check what the token store gives.'],
  [/\bversion\b/i, "The version was refused: check the operation's path."],
  [
    /\bpage_(?:size|token)\b/i,
    'The page size or token was refused: it must travel in the query or body as the operation says.',
  ],
];

/**
 * One reading for each hint, made once.
 */
export function hintedReadings(reading: Classification): (message: string) => Classification {
  const readings = HINTS.map(([pattern, hint]) => ({ pattern, reading: { ...reading, hint } }));
  return (message) => readings.find(({ pattern }) => pattern.test(message))?.reading ?? reading;
}
