import { anything, flag, list, number, part, present, text, word } from './answer-checks.ts';
import { hasOnly, isListOf, isOneOf } from './input-checks.ts';
import {
  isDecimal,
  isDigits,
  isFile,
  isFlag,
  isNumber,
  isObject,
  isSeconds,
  isText,
  isWhole,
} from './leaf-checks.ts';

/**
 * What generated checks are made of. One object, whose parts a file takes once: a reference to another module at each
 * of ten thousand fields would make the CommonJS build half as large again.
 */
export const checks = {
  anything,
  flag,
  hasOnly,
  isDecimal,
  isDigits,
  isFile,
  isFlag,
  isListOf,
  isNumber,
  isObject,
  isOneOf,
  isSeconds,
  isText,
  isWhole,
  list,
  number,
  part,
  present,
  text,
  word,
};
