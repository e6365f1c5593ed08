import { dataKind } from '../data/data-kind.ts';
import { DataPath } from '../data/data-path.ts';
import { describeKind } from '../data/describe-kind.ts';
import { isComputed } from '../data/is-computed.ts';
import { MAX_NESTING } from '../data/nesting.ts';
import { setField } from '../data/set-field.ts';
import { RequestInvalidError } from '../errors/request-invalid-error.ts';
import { ResidencyViolationError } from '../errors/residency-violation-error.ts';
import { isRegion, type Region } from '../regions/region.ts';
import { isSurface } from '../surfaces/surface.ts';
import { isHiddenLink, readLink } from '../transport/hidden-link.ts';
import type { RegionalLink } from '../transport/regional-link.ts';
import { holdsCodecText, isCodecTag } from './codec-text.ts';
import { type Opening, openOnSide } from './open-on-side.ts';
import { holdsPlaceholder } from './placeholder.ts';
import { isMarked } from './resident-protocol.ts';

/**
 * Copies the input of a call with everything closed opened, or gives the input itself where nothing was.
 * The thorough half of `openInput`, which documents what it refuses.
 */
export function copyOpened(input: unknown, opening: Opening): unknown {
  const walk = new Walk(opening);
  const copy = walk.copy(input, DataPath.root, 0);
  return walk.changed ? copy : input;
}

class Walk {
  /** Whether the copy differs from the input. */
  changed = false;
  readonly #opening: Opening;
  readonly #ancestors = new Set<object>();

  constructor(opening: Opening) {
    this.#opening = opening;
  }

  copy(value: unknown, path: DataPath, depth: number): unknown {
    if (typeof value === 'string') return this.#text(value, path);
    if (typeof value !== 'object' || value === null) return this.#leaf(value, path);
    if (isMarked(value)) {
      this.changed = true;
      return this.copy(openOnSide(value, path.text(), this.#opening).value, path, depth + 1);
    }
    if (isHiddenLink(value) || isHandMadeLink(value)) return this.#link(value, path);
    if (depth >= MAX_NESTING) this.#refuse(path, `is nested deeper than ${MAX_NESTING} levels`);
    if (this.#ancestors.has(value)) this.#refuse(path, 'holds itself');
    this.#ancestors.add(value);
    const copy = this.#object(value, path, depth);
    this.#ancestors.delete(value);
    return copy;
  }

  #object(value: object, path: DataPath, depth: number): unknown {
    switch (dataKind(value)) {
      case 'date':
        return value;
      case 'bytes':
        return this.#bytes(value, path);
      case 'list':
        return this.#list(value as readonly unknown[], path, depth);
      case 'record':
        return this.#record(value as Record<string, unknown>, path, depth);
      default:
        return this.#refuse(path, `is ${describeKind(value)}, which cannot be searched for personal data`);
    }
  }

  /** Properties beside the bytes are written with them, and nothing looks into them. */
  #bytes(bytes: object, path: DataPath): object {
    const length =
      ArrayBuffer.isView(bytes) && !(bytes instanceof DataView) ? (bytes as Uint8Array).length : 0;
    if (Reflect.ownKeys(bytes).length !== length)
      this.#refuse(path, 'are bytes with properties of their own');
    return bytes;
  }

  #list(list: readonly unknown[], path: DataPath, depth: number): unknown[] {
    if ('toJSON' in list) this.#refuse(path, 'is a list with a toJSON of its own');
    if (Object.getPrototypeOf(list) !== Array.prototype) this.changed = true;
    return Array.from(list, (item, index) => this.copy(item, path.at(index), depth + 1));
  }

  #record(record: Record<string, unknown>, path: DataPath, depth: number): Record<string, unknown> {
    if ('toJSON' in record && !Object.hasOwn(record, 'toJSON')) this.#refuse(path, 'inherits a toJSON');
    const copy: Record<string, unknown> = {};
    for (const name of Object.getOwnPropertyNames(record)) {
      const here = path.at(name);
      if (isComputed(record, name)) this.#refuse(here, 'is computed when it is read');
      this.#text(name, path);
      if (isCodecTag(name, record[name])) this.#refuseCodecText(path);
      setField(copy, name, this.copy(record[name], here, depth + 1));
    }
    return copy;
  }

  #text(text: string, path: DataPath): string {
    if (holdsPlaceholder(text)) {
      this.#refuse(
        path,
        'holds the placeholder of a closed value: it was turned into text on its way. Pass the resident value itself, or what `reveal` gives',
      );
    }
    if (holdsCodecText(text)) this.#refuseCodecText(path);
    return text;
  }

  #refuseCodecText(path: DataPath): never {
    return this.#refuse(
      path,
      'holds what a resident codec wrote. Read it with `codec.parse` and pass what that gives',
    );
  }

  #leaf(value: unknown, path: DataPath): unknown {
    if (typeof value === 'function' || typeof value === 'symbol') this.#refuse(path, `is a ${typeof value}`);
    return value;
  }

  #link(given: RegionalLink<Region>, path: DataPath): string {
    const { region, operation } = this.#opening;
    const link = readLink(given);
    if (link.region !== region) {
      throw new ResidencyViolationError({
        message: `${operation} on side '${region}' was given a link to ${link.surface} of side '${link.region}' at ${path.text()}. Nothing was sent.`,
        region,
        operation,
      });
    }
    this.changed = true;
    return link.href;
  }

  #refuse(path: DataPath, why: string): never {
    const { region, operation } = this.#opening;
    const message = `What is at ${path.text()} ${why}`;
    throw new RequestInvalidError({
      message: `${operation} cannot take its input: ${message[0]?.toLowerCase()}${message.slice(1)}. Pass plain objects, lists, text, numbers, booleans, dates and bytes.`,
      issues: [{ message, path: path.steps() }],
      region,
      operation,
    });
  }
}

function isHandMadeLink(value: object): value is RegionalLink<Region> {
  const { region, surface, href } = value as Partial<Record<string, unknown>>;
  return typeof href === 'string' && isRegion(region) && isSurface(surface);
}
