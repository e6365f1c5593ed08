import { ERROR_DOMAINS } from './error-domains-table.ts';

/** Codes of two digits less stand for the authorization of calls, such as 105002. */
const AUTHORIZATION = /^10[0-9]{4}$/;

const SHOP_CODE = /^\d{8,9}$/;

/**
 * The part of the API that a code comes from, by its first digits; `undefined` for a code of no known part.
 */
export function errorDomain(apiCode: number): string | undefined {
  const digits = String(apiCode);
  if (AUTHORIZATION.test(digits)) return 'authorization';
  if (!SHOP_CODE.test(digits)) return undefined;
  return ERROR_DOMAINS.find(
    ([prefix]) => prefix.length === digits.length - 6 && digits.startsWith(prefix),
  )?.[1];
}
