/**
 * Reads a phone number as people write it and gives it in E.164 form (`+12133734253`), or `undefined` when it is
 * none. `country` is the ISO 3166 code that a national number belongs to. {@link loadPhoneParser} makes one of
 * libphonenumber-js, the library that TikTok's reference names; yours must be deterministic.
 *
 * @public
 */
export type PhoneParser = (text: string, country: string | undefined) => string | undefined;
