import type { Clock } from '../ports/clock.ts';
import type { EvidenceSink } from '../ports/evidence-sink.ts';
import type { Logger } from '../ports/logger.ts';

/**
 * What resident values of one origin share.
 *
 * @public
 */
export interface ResidencyContext {
  /** Where every `reveal` is recorded. */
  readonly evidence?: EvidenceSink | undefined;
  /** With `required`, a `reveal` without a sink is refused. Otherwise one warning is logged. @defaultValue 'optional' */
  readonly requirement?: 'optional' | 'required' | undefined;
  readonly logger?: Logger | undefined;
  /** Dates the records. @defaultValue the system's clock */
  readonly clock?: Clock | undefined;
}
