import type { Region, Surface } from '@twinshore/core';
import type { Fault, FaultKind } from './fault.ts';
import { FAULT_KINDS } from './fault-kinds-table.ts';

/**
 * What a fault may strike: a call, or a webhook.
 */
export interface FaultSubject {
  readonly surface?: Surface | undefined;
  readonly operation?: string | undefined;
  readonly region?: Region | undefined;
  readonly shop?: string | undefined;
  readonly webhook?: number | undefined;
}

/**
 * A fault that waits.
 *
 * @public
 */
export type ArmedFault = Fault & { readonly id: string; readonly left: number | null };

type FaultOf<K extends FaultKind> = Extract<Fault, { kind: K }>;

/**
 * The faults of one platform.
 */
export interface FaultBoard {
  /** @throws RangeError for an unknown kind or a missing setting */
  add(fault: Fault): string;
  /** Takes back one fault, or all. */
  clear(id?: string): void;
  list(): readonly ArmedFault[];
  /** Gives the oldest fault of a kind that strikes, and counts it. */
  take<K extends FaultKind>(
    kind: K,
    subject: FaultSubject,
    accept?: (fault: FaultOf<K>) => boolean,
  ): FaultOf<K> | undefined;
}

/** Makes an empty board. */
export function createFaultBoard(): FaultBoard {
  let armed: ArmedFault[] = [];
  let count = 0;

  return {
    add(fault) {
      const needs = FAULT_KINDS[fault.kind];
      if (needs === undefined) {
        throw new RangeError(`'${fault.kind}' is no fault. Faults: ${Object.keys(FAULT_KINDS).join(', ')}.`);
      }
      const settings: Readonly<Record<string, unknown>> = { ...fault };
      const wrong = Object.entries(needs).find(([name, type]) => typeof settings[name] !== type);
      if (wrong !== undefined)
        throw new RangeError(`A '${fault.kind}' fault needs ${wrong[0]}, a ${wrong[1]}.`);
      count += 1;
      const id = `fault-${count}`;
      armed.push({ ...fault, id, left: fault.times === undefined ? 1 : fault.times });
      return id;
    },
    clear(id) {
      armed = id === undefined ? [] : armed.filter((fault) => fault.id !== id);
    },
    list: () => [...armed],
    take<K extends FaultKind>(kind: K, subject: FaultSubject, accept?: (fault: FaultOf<K>) => boolean) {
      const found = armed.find(
        (fault) =>
          fault.kind === kind &&
          strikes(fault, subject) &&
          (accept === undefined || accept(fault as unknown as FaultOf<K>)),
      );
      if (found === undefined) return undefined;
      if (found.left !== null) {
        const left = found.left - 1;
        armed = armed.flatMap((fault) => (fault !== found ? [fault] : left > 0 ? [{ ...fault, left }] : []));
      }
      return found as unknown as FaultOf<K>;
    },
  };
}

function strikes({ match = {} }: Fault, subject: FaultSubject): boolean {
  return (Object.keys(match) as (keyof typeof match)[]).every((key) => match[key] === subject[key]);
}
