import type { Logger, Operation, Region, RequestOptions, WireResponse } from '@twinshore/core';
import { stackOfCall } from '@twinshore/core/internal';
import type { TransportSettings } from '../transport-settings.ts';
import { callerOf } from './caller-of.ts';
import type { DeprecationNotice } from './deprecation-notice.ts';
import { type Announcement, readAnnouncement } from './read-announcement.ts';

/** How many calls are remembered; beyond that one may be told of again. */
const REMEMBERED = 1000;

/** How often the headers of an operation's answers are looked at, in milliseconds. */
const LOOK_EVERY_MS = 60_000;

/**
 * Tells of calls to operations that come to their end: once for each operation and place of the call. What the
 * catalogue knows is told with the call; what the platform's answers announce, with the first such answer, and from
 * then on with the calls.
 */
export class Deprecations {
  readonly #region: Region;
  readonly #settings: TransportSettings;
  readonly #logger: Logger | undefined;
  readonly #told = new Set<string>();
  readonly #stacks = new Set<string>();
  readonly #announced = new Map<string, Announcement>();
  readonly #lookedAtMs = new Map<string, number>();

  constructor(region: Region, settings: TransportSettings) {
    this.#region = region;
    this.#settings = settings;
    this.#logger = settings.logger;
  }

  /** Whether anybody listens. */
  static wanted({ logger, onDeprecation }: TransportSettings): boolean {
    return logger !== undefined || onDeprecation !== undefined;
  }

  /** Is told of each call while its caller is still on the stack. */
  called(operation: Operation, options: RequestOptions | undefined): void {
    if (operation.lifeCycle.sunset === undefined && this.#announced.size === 0) return;
    const announced = this.#announced.get(operation.id);
    if (operation.lifeCycle.sunset === undefined && announced === undefined) return;
    const stack = stackOfCall(options);
    if (!remember(this.#stacks, operation.id + stack)) return;
    this.#tell(operation, announced, callerOf(stack));
  }

  /** Is told of each answer. */
  answered(operation: Operation, response: WireResponse): void {
    const { id } = operation;
    const nowMs = performance.now();
    if (nowMs - (this.#lookedAtMs.get(id) ?? Number.NEGATIVE_INFINITY) < LOOK_EVERY_MS) return;
    this.#lookedAtMs.set(id, nowMs);
    const announced = readAnnouncement(response.headers);
    if (announced === undefined || this.#announced.has(id)) return;
    this.#announced.set(id, announced);
    // With a date in the catalogue the call was told of already.
    if (operation.lifeCycle.sunset === undefined) this.#tell(operation, announced, undefined);
  }

  #tell(operation: Operation, announced: Announcement | undefined, caller: string | undefined): void {
    const place = `${operation.id} ${caller}`;
    if (!remember(this.#told, place)) return;
    const { sunset, successor } = operation.lifeCycle;
    const notice: DeprecationNotice = {
      operation: operation.id,
      region: this.#region,
      sunset: sunset ?? announced?.sunset,
      deprecatedSince: announced?.deprecatedSince,
      replacement: successor,
      caller,
      source: sunset === undefined ? 'response' : 'catalogue',
      link: announced?.link,
    };
    this.#settings.onDeprecation?.(notice);
    this.#log(notice);
  }

  #log(notice: DeprecationNotice): void {
    const { operation, sunset, replacement, caller } = notice;
    const ended = sunset !== undefined && Date.parse(sunset) <= this.#settings.clock.now();
    const end = sunset === undefined ? 'is deprecated' : `${ended ? 'ended' : 'ends'} on ${sunset}`;
    const instead = replacement === undefined ? '' : ` Use ${replacement} instead.`;
    const where = caller === undefined ? '' : ` It is called at ${caller}.`;
    this.#logger?.log({
      level: 'warn',
      event: 'operation.deprecated',
      message: `${operation} ${end}.${instead}${where}`,
      fields: { ...notice },
    });
  }
}

/** Notes a finding; says `false` for one that was noted before. */
function remember(known: Set<string>, finding: string): boolean {
  if (known.has(finding)) return false;
  if (known.size >= REMEMBERED) known.clear();
  known.add(finding);
  return true;
}
