import { RequestInvalidError } from '@twinshore/core';
import type * as PhoneLibrary from 'libphonenumber-js';
import type { PhoneParser } from './phone-parser.ts';

/**
 * Loads libphonenumber-js, an optional peer dependency, and makes a phone parser of it. Numbers of an impossible
 * length are refused; whether a number is in service is not checked.
 *
 * @throws RequestInvalidError `request.invalid` when libphonenumber-js is not installed; the message says what to
 * run
 * @public
 */
export async function loadPhoneParser(): Promise<PhoneParser> {
  let library: typeof PhoneLibrary;
  try {
    library = await import('libphonenumber-js');
  } catch (cause) {
    const message =
      "Reading national phone numbers needs the optional library 'libphonenumber-js', which is not installed. Run 'npm install libphonenumber-js', or pass phone numbers with + and country code and leave 'defaultCountry' out.";
    throw new RequestInvalidError({ message, issues: [{ message, path: ['phone'] }], cause });
  }
  const { isSupportedCountry, parsePhoneNumberFromString } = library;
  return (text, country) => {
    if (country !== undefined && !isSupportedCountry(country)) {
      const message = `'defaultCountry' is not an ISO 3166 country code that libphonenumber-js knows. Use a code such as 'GB'.`;
      throw new RequestInvalidError({ message, issues: [{ message, path: ['phone'] }] });
    }
    const number = parsePhoneNumberFromString(text, country);
    return number?.isPossible() === true ? number.number : undefined;
  };
}
