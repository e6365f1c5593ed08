import { isComputed } from '../data/is-computed.ts';
import { MAX_NESTING } from '../data/nesting.ts';
import type { Region } from '../regions/region.ts';
import { isHiddenLink } from '../transport/hidden-link.ts';
import { holdsClosedText } from './closed-text.ts';
import { isCodecTag } from './codec-text.ts';
import { copyOpened } from './copy-opened.ts';
import { isMarked } from './resident-protocol.ts';

/**
 * Opens the resident values in the input of a call. Input without any is given back as it is; otherwise a copy is
 * given, with values of the call's own side opened.
 *
 * @param input - the input, as the caller made it
 * @param region - the side the call goes to
 * @param operation - the operation's id, for messages
 * @throws {@link ResidencyViolationError} `residency.violation` for a resident value or link of the other side,
 * wherever it is
 * @throws {@link RequestInvalidError} `request.invalid` for what cannot be searched (maps, sets, class instances,
 * functions, computed properties, cycles, data nested too deep) and for text that holds the placeholder of a
 * closed value, or what a codec wrote
 */
export function openInput(input: unknown, region: Region, operation: string): unknown {
  return isPlainlyOpen(input, 0) ? input : copyOpened(input, { region, operation });
}

/**
 * Says `true` only for data that certainly holds nothing closed. It runs for every call, so it allocates nothing;
 * whatever it does not know is left to the thorough walk.
 */
function isPlainlyOpen(value: unknown, depth: number): boolean {
  switch (typeof value) {
    case 'string':
      return !holdsClosedText(value);
    case 'object':
      return value === null || (depth < MAX_NESTING && isPlainlyOpenObject(value, depth));
    case 'function':
    case 'symbol':
      return false;
    default:
      return true;
  }
}

function isPlainlyOpenObject(value: object, depth: number): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Array.prototype) {
    const list = value as readonly unknown[];
    if ('toJSON' in list) return false;
    for (let i = 0; i < list.length; i++) if (!isPlainlyOpen(list[i], depth + 1)) return false;
    return true;
  }
  if (prototype !== Object.prototype && prototype !== null) return false;
  // Another version of this package may make its values of plain objects.
  if (isMarked(value) || isHiddenLink(value)) return false;
  // It would write something else than what is looked at here, and need not be enumerable for that.
  if ('toJSON' in value) return false;
  for (const name in value) {
    // A link made by hand is an ordinary object with an address.
    if (name === 'href' || holdsClosedText(name) || isComputed(value, name)) return false;
    const field = (value as Record<string, unknown>)[name];
    if (isCodecTag(name, field) || !isPlainlyOpen(field, depth + 1)) return false;
  }
  return true;
}
