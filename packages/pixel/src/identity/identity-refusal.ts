/**
 * Why a value cannot be used.
 *
 * @public
 */
export type IdentityRefusal = keyof typeof IDENTITY_REFUSALS;

/**
 * What each refusal means and how to mend it. None of the sentences repeats the value.
 *
 * @public
 */
export const IDENTITY_REFUSALS = {
  not_text: 'is not a text. Pass a string; numbers lose digits',
  empty: 'is empty. Leave the field out instead',
  placeholder:
    'is the placeholder of a resident value that was turned into text. Pass the resident value itself',
  masked: 'is masked with asterisks, so its hash would match nobody. Leave it out',
  not_an_email: 'is not an e-mail address of the form name@domain',
  not_international:
    "is not international. Write it with + and country code, or set 'defaultCountry' and install 'libphonenumber-js'",
  phone_parser_missing:
    "is a national number, and reading it needs an optional library. Run 'npm install libphonenumber-js' and pass 'phoneParser: await loadPhoneParser()'",
  not_a_phone_number: 'is not a phone number that can exist in E.164 form',
  not_an_ip_address: 'is not one IPv4 or IPv6 address. Of a forwarding list, pass the first entry',
  not_a_public_ip_address:
    'is not a public address. Pass the visitor’s address, not that of a proxy or of this machine',
  not_an_advertising_id: 'is not an advertising id, which has the form of a UUID',
  tracking_off: 'is all zeros, which is what devices give when tracking is off. Leave it out',
  nothing_left: 'holds no letter or digit, so nothing is left of it after normalisation',
} as const;
