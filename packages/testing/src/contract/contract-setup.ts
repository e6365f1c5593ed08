import type {
  ApiFamily,
  Clock,
  Credentials,
  Download,
  EndpointOverrides,
  EvidenceSink,
  Logger,
  Middleware,
  Region,
  RegionalLink,
  Transport,
} from '@twinshore/core';
import type { InMemoryHandler } from '../fake/in-memory-handler.ts';

/**
 * The options the battery sets. An implementation takes them as they are.
 *
 * @public
 */
export interface ContractOptions<R extends Region> {
  readonly credentials?: Credentials<R> | readonly Credentials<R>[];
  readonly endpoints?: EndpointOverrides<R>;
  /** The API families that `prove()` may ask before any call was made. */
  readonly families?: readonly ApiFamily[];
  readonly observe?: readonly Middleware[];
  readonly middleware?: readonly Middleware[];
  readonly timeoutMs?: number;
  readonly totalTimeoutMs?: number;
  readonly maxRetries?: number;
  readonly maxResponseBytes?: number;
  readonly clock?: Clock;
  readonly logger?: Logger;
  readonly evidence?: EvidenceSink;
  readonly evidenceRequirement?: 'optional' | 'required';
  readonly prefixRule?: 'refuse' | 'warn' | 'ignore';
  readonly proofMaxAgeMs?: number;
  readonly proxy?: string;
}

/**
 * What the battery hands to a factory.
 *
 * @public
 */
export interface ContractSetup<R extends Region> {
  readonly region: R;
  readonly options: ContractOptions<R>;
  /** Plays the platform for implementations without a wire; the others are answered by a server. */
  readonly handler: InMemoryHandler<R>;
  /** Plays the file host for implementations without a wire. */
  readonly files: (link: RegionalLink<R>) => Promise<Download>;
}

/**
 * Makes the transport under test. It is called for every case, often with options that it has to refuse.
 *
 * @public
 */
export type ContractFactory<R extends Region> = (setup: ContractSetup<R>) => Transport<R>;
