const EMAIL = /[^\s"'<>(),:;@]+@[^\s"'<>(),:;@]+\.[a-z]{2,}/gi;
const PHONE = /\+\d[\d ().-]{6,18}\d/g;
const LONGEST = 300;

/**
 * Makes the platform's own words fit for an error message: what the call was made with is struck out, and so is
 * what looks like an e-mail address or an international phone number.
 *
 * @param secrets - texts that must not appear; shorter than 4 characters they are left alone
 */
export function scrubText(text: string, secrets: readonly (string | undefined)[]): string {
  let clean = text;
  for (const secret of secrets) {
    if (secret === undefined || secret.length < 4) continue;
    clean = clean.replaceAll(secret, '[removed]').replaceAll(encodeURIComponent(secret), '[removed]');
  }
  clean = clean.replace(EMAIL, '[removed]').replace(PHONE, '[removed]');
  return clean.length > LONGEST ? `${clean.slice(0, LONGEST)}…` : clean;
}
