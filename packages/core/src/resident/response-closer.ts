import type { Region } from '../regions/region.ts';
import { regionalLink } from '../transport/hidden-link.ts';
import type { LabelNode } from './label-tree.ts';
import type { ResidencyContext } from './residency-context.ts';
import type { ResidentOrigin } from './resident-origin.ts';
import { isMarked } from './resident-protocol.ts';
import { ResidentValue } from './resident-value.ts';

/**
 * Closes response data of one side.
 */
export class ResponseCloser {
  readonly #region: Region;
  readonly #context: ResidencyContext;
  readonly #origins = new Map<string, ResidentOrigin>();

  constructor(region: Region, context: ResidencyContext) {
    this.#region = region;
    this.#context = context;
  }

  isFor(region: Region, context: ResidencyContext): boolean {
    return this.#region === region && this.#context === context;
  }

  /** Gives what takes the value's place. Lists and objects are changed in place. */
  close(value: unknown, node: LabelNode): unknown {
    if (value === undefined || value === null) return value;
    if (typeof value !== 'object') return this.#leaf(value, node);
    if (isMarked(value)) return value;
    if (node.label !== undefined) return this.#closed(node.label, value);
    const isList = Array.isArray(value);
    // Found in another shape than expected, it is closed whole: its parts may be anywhere in it.
    if (node.inner !== undefined && (isList ? node.items === undefined : node.fields.length === 0)) {
      return this.#closed(node.inner, value);
    }
    if (isList) {
      const items = node.items ?? node;
      for (let i = 0; i < value.length; i++) value[i] = this.close(value[i], items);
      return value;
    }
    if (node.fields.length === 0 && node.items !== undefined) return this.close(value, node.items);
    this.#fields(value as Record<string, unknown>, node.fields);
    return value;
  }

  #leaf(value: unknown, node: LabelNode): unknown {
    const label = node.label ?? node.inner;
    if (label !== undefined) return this.#closed(label, value);
    if (node.link !== undefined && typeof value === 'string' && value !== '') {
      return regionalLink(this.#region, node.link, value);
    }
    return value;
  }

  #fields(record: Record<string, unknown>, fields: LabelNode['fields']): void {
    for (let i = 0; i < fields.length; i++) {
      const { name, node } = fields[i] as LabelNode['fields'][number];
      const value = record[name];
      if (value === undefined || value === null) continue;
      if (node.routing !== undefined && typeof value === 'object' && !isMarked(value)) {
        record[node.routing.property] = node.routing.read(value);
      }
      record[name] = this.close(value, node);
    }
  }

  #closed(label: string, value: unknown): ResidentValue<Region, unknown> {
    let origin = this.#origins.get(label);
    if (origin === undefined) {
      origin = { region: this.#region, label, context: this.#context };
      this.#origins.set(label, origin);
    }
    return new ResidentValue(origin, value);
  }
}
