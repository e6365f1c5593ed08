import { scrubText } from './scrub-text.ts';

const LONGEST = 64;
const PLAIN = /^[\w.:-]{1,64}$/;

/**
 * The platform's id of a request, fit for errors and logs: an id is what the platform says it is, so it is cut short,
 * and what the call was made with is struck out.
 *
 * @param secrets - what must not appear
 */
export function shownRequestId(given: unknown, secrets: readonly (string | undefined)[]): string | undefined {
  if (typeof given !== 'string' || given === '') return undefined;
  const holdsSecret = secrets.some(
    (secret) => secret !== undefined && secret.length >= 4 && given.includes(secret),
  );
  if (!holdsSecret && PLAIN.test(given)) return given;
  return scrubText(given, secrets).slice(0, LONGEST);
}
