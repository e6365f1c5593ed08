import { dataKind } from '../data/data-kind.ts';
import { DataPath } from '../data/data-path.ts';
import { describeKind } from '../data/describe-kind.ts';
import { MAX_NESTING } from '../data/nesting.ts';
import { setField } from '../data/set-field.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { ResidencyViolationError } from '../errors/residency-violation-error.ts';
import type { Sealer } from '../ports/sealer.ts';
import type { Region } from '../regions/region.ts';
import { openOnSide } from '../resident/open-on-side.ts';
import { isMarked } from '../resident/resident-protocol.ts';
import { isHiddenLink, readLink } from '../transport/hidden-link.ts';
import type { RegionalLink } from '../transport/regional-link.ts';
import { CODEC_VERSION, escapeName, type StoredEnvelope } from './codec-format.ts';

/**
 * Writes an object as stored text. `ResidentCodec.stringify` documents what is refused.
 */
export async function encode(object: unknown, region: Region, sealer: Sealer | undefined): Promise<string> {
  const encoder = new Encoder(region, sealer);
  const data = encoder.value(object, DataPath.root, 0);
  await Promise.all(encoder.sealing.map((seal) => seal()));
  return JSON.stringify({ twinshore: CODEC_VERSION, region, data } satisfies StoredEnvelope);
}

class Encoder {
  /** What has to be done before the text can be written; begun only when nothing was refused. */
  readonly sealing: (() => Promise<void>)[] = [];
  readonly #region: Region;
  readonly #sealer: Sealer | undefined;

  constructor(region: Region, sealer: Sealer | undefined) {
    this.#region = region;
    this.#sealer = sealer;
  }

  value(value: unknown, path: DataPath, depth: number): unknown {
    if (typeof value === 'object' && value !== null) {
      if (isMarked(value)) return this.#resident(value, path);
      if (isHiddenLink(value)) return this.#link(value, path);
    }
    if (depth > MAX_NESTING) refuse(path, 'is nested too deep or holds itself');
    switch (dataKind(value)) {
      case 'leaf':
        return leaf(value, path);
      case 'list':
        return Array.from(value as readonly unknown[], (item, index) =>
          this.value(item, path.at(index), depth + 1),
        );
      case 'record':
        return this.#record(value as object, path, depth);
      default:
        return refuse(path, `is ${describeKind(value)}`);
    }
  }

  #record(record: object, path: DataPath, depth: number): object {
    const copy: Record<string, unknown> = {};
    for (const [name, field] of Object.entries(record)) {
      if (field !== undefined) setField(copy, escapeName(name), this.value(field, path.at(name), depth + 1));
    }
    return copy;
  }

  #resident(value: Parameters<typeof openOnSide>[0], path: DataPath): object {
    const opened = openOnSide(value, path.text(), { region: this.#region, operation: 'Storing' });
    return this.#secret({ $resident: opened.label }, opened.label, opened.value);
  }

  #link(given: RegionalLink<Region>, path: DataPath): object {
    const link = readLink(given);
    if (link.region !== this.#region) {
      throw new ResidencyViolationError({
        message: `Storing on side '${this.#region}' met a link to ${link.surface} of side '${link.region}' at ${path.text()}. Store it with that side's codec.`,
        region: this.#region,
      });
    }
    return this.#secret({ $link: link.surface }, `link.${link.surface}`, link.href);
  }

  #secret(stored: Record<string, unknown>, label: string, value: unknown): object {
    const sealer = this.#sealer;
    if (sealer === undefined) {
      // Inside the closed value every name is written as it is: nothing in there is read as a tag.
      stored.plain = value;
      return stored;
    }
    stored.sealer = sealer.id;
    this.sealing.push(async () => {
      stored.sealed = await sealer.seal(JSON.stringify(value), { region: this.#region, label });
    });
    return stored;
  }
}

function leaf(value: unknown, path: DataPath): unknown {
  if (typeof value === 'bigint') refuse(path, 'is a bigint; write it as text');
  if (typeof value === 'number' && !Number.isFinite(value)) refuse(path, 'is not a finite number');
  if (value === undefined) refuse(path, 'is undefined; write null');
  return value;
}

function refuse(path: DataPath, why: string): never {
  throw new ConfigurationError({
    message: `A codec cannot store what is at ${path.text()}: it ${why}. It stores what JSON can hold, with resident values and links inside.`,
  });
}
