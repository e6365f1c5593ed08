import { SHOP_OUTCOMES } from '../family/outcome-table.ts';
import { ERROR_ASPECTS } from './error-aspects-table.ts';
import { DOCUMENTED_OPERATIONS, ERROR_CODE_ROWS, type ErrorCodeRow } from './error-codes-table.ts';
import { errorDomain } from './error-domain.ts';
import type { ShopErrorCode } from './shop-error-code.ts';

let byCode: ReadonlyMap<number, ShopErrorCode> | undefined;

/**
 * Every code that the platform documents, in ascending order: 747 of them, by the documentation of December 2025.
 * Errors carry what a program needs by themselves; this is for tables, alerts and support.
 *
 * @public
 */
export function shopErrorCodes(): readonly ShopErrorCode[] {
  return [...known().values()];
}

/**
 * What is known of a code; `undefined` for one that is not documented.
 *
 * @param apiCode - the platform's code, as `ApiError.apiCode` has it
 * @example
 * ```ts
 * if (ApiError.isInstance(error)) console.log(shopErrorCode(error.apiCode)?.advice);
 * ```
 * @public
 */
export function shopErrorCode(apiCode: number | undefined): ShopErrorCode | undefined {
  return apiCode === undefined ? undefined : known().get(apiCode);
}

function known(): ReadonlyMap<number, ShopErrorCode> {
  byCode ??= new Map(ERROR_CODE_ROWS.map((row) => [row[0], read(row)]));
  return byCode;
}

function read([apiCode, aspect, about, operations]: ErrorCodeRow): ShopErrorCode {
  const outcome = SHOP_OUTCOMES.find((candidate) => candidate.apiCode === apiCode);
  const fact = outcome ?? ERROR_ASPECTS[aspect];
  const { kind, retry, recovery } = fact;
  return Object.freeze<ShopErrorCode>({
    apiCode,
    domain: errorDomain(apiCode),
    kind,
    code: outcome?.code,
    retry,
    ...(recovery === undefined ? {} : { recovery }),
    about,
    advice: outcome?.hint ?? ERROR_ASPECTS[aspect].advice,
    confidence: outcome?.confidence ?? 'inferred',
    operations: Object.freeze(operations.map((place) => DOCUMENTED_OPERATIONS[place] as string)),
  });
}
