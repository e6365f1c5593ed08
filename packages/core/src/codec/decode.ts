import { MAX_NESTING } from '../data/nesting.ts';
import { setField } from '../data/set-field.ts';
import type { Sealer } from '../ports/sealer.ts';
import type { Region } from '../regions/region.ts';
import { isLabel } from '../resident/label.ts';
import type { ResidencyContext } from '../resident/residency-context.ts';
import { ResidentValue } from '../resident/resident-value.ts';
import { isSurface } from '../surfaces/surface.ts';
import { regionalLink } from '../transport/hidden-link.ts';
import { unescapeName } from './codec-format.ts';
import { invalidText } from './invalid-text.ts';
import { openEnvelope } from './open-envelope.ts';
import { type StoredSecret, unseal } from './unseal.ts';

/**
 * Reads stored text. `ResidentCodec.parse` documents what is refused.
 */
export async function decode(
  text: string,
  region: Region,
  sealer: Sealer | undefined,
  context: ResidencyContext,
): Promise<unknown> {
  const decoder = new Decoder(region, sealer, context);
  const root: unknown[] = [];
  decoder.value(openEnvelope(text, region), 0, (value) => {
    root[0] = value;
  });
  await Promise.all(decoder.opening.map((open) => open()));
  return root[0];
}

type Put = (value: unknown) => void;

class Decoder {
  /** What has to be done before the object is whole; begun only when nothing was refused. */
  readonly opening: (() => Promise<void>)[] = [];
  readonly #region: Region;
  readonly #sealer: Sealer | undefined;
  readonly #context: ResidencyContext;

  constructor(region: Region, sealer: Sealer | undefined, context: ResidencyContext) {
    this.#region = region;
    this.#sealer = sealer;
    this.#context = context;
  }

  value(stored: unknown, depth: number, put: Put): void {
    if (depth > MAX_NESTING) throw invalidText('is nested too deep');
    if (typeof stored !== 'object' || stored === null) put(stored);
    else if (Array.isArray(stored)) this.#list(stored, depth, put);
    else if (Object.hasOwn(stored, '$resident')) this.#resident(stored as StoredSecret, put);
    else if (Object.hasOwn(stored, '$link')) this.#link(stored as StoredSecret, put);
    else this.#record(stored as Record<string, unknown>, depth, put);
  }

  #list(stored: readonly unknown[], depth: number, put: Put): void {
    const list: unknown[] = new Array(stored.length);
    for (const [index, item] of stored.entries()) {
      this.value(item, depth + 1, (value) => {
        list[index] = value;
      });
    }
    put(list);
  }

  #record(stored: Record<string, unknown>, depth: number, put: Put): void {
    const record: Record<string, unknown> = {};
    for (const [written, field] of Object.entries(stored)) {
      const name = unescapeName(written);
      if (name === undefined) throw invalidText('holds a tag that no codec writes');
      // Keeps the place of a field whose value comes later.
      setField(record, name, undefined);
      this.value(field, depth + 1, (value) => setField(record, name, value));
    }
    put(record);
  }

  #resident(stored: StoredSecret, put: Put): void {
    const label = stored.$resident;
    if (!isLabel(label)) throw invalidText('holds a label that is none');
    const origin = { region: this.#region, label, context: this.#context };
    this.#open(stored, label, (value) => put(new ResidentValue(origin, value)));
  }

  #link(stored: StoredSecret, put: Put): void {
    const surface = stored.$link;
    if (!isSurface(surface)) throw invalidText('holds a link of an unknown surface');
    this.#open(stored, `link.${surface}`, (href) => {
      if (typeof href !== 'string') throw invalidText('holds a link that is no text');
      put(regionalLink(this.#region, surface, href));
    });
  }

  #open(stored: StoredSecret, label: string, put: Put): void {
    const opened = unseal(stored, { region: this.#region, label }, this.#sealer);
    if (opened.later === undefined) put(opened.value);
    else this.opening.push(async () => put(await opened.later()));
  }
}
