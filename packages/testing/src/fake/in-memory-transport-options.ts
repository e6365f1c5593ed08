import type {
  ApiFamily,
  AuthorizedShop,
  Clock,
  Credentials,
  Download,
  EndpointOverrides,
  EvidenceSink,
  Logger,
  Middleware,
  Region,
  RegionalLink,
} from '@twinshore/core';
import type { InMemoryHandler } from './in-memory-handler.ts';

/**
 * What an in-memory transport is made from. Give `shops` for a test that does not care about tokens, or
 * `credentials` for one that does.
 *
 * @public
 */
export interface InMemoryTransportOptions<R extends Region> {
  readonly region: R;
  readonly handler: InMemoryHandler<R>;
  /** Shops the transport acts for, as if the platform had just named them. */
  readonly shops?: readonly AuthorizedShop<R>[];
  readonly credentials?: Credentials<R> | readonly Credentials<R>[];
  /** The API families through which `prove()` asks before any call was made, such as `[shopFamily]`. */
  readonly families?: readonly ApiFamily[];
  /** @defaultValue names below `.invalid`, which resolve nowhere */
  readonly endpoints?: EndpointOverrides<R>;
  /** Answers `download`. Without it a download is refused. */
  readonly files?: (link: RegionalLink<R>) => Download | Promise<Download>;
  readonly observe?: readonly Middleware[];
  readonly middleware?: readonly Middleware[];
  /** @defaultValue the system's time */
  readonly clock?: Clock;
  readonly logger?: Logger;
  readonly evidence?: EvidenceSink;
  /** @defaultValue 'optional' */
  readonly evidenceRequirement?: 'optional' | 'required';
  /** What to do when a token that was not proved looks like one of the other side. @defaultValue 'refuse' */
  readonly prefixRule?: 'refuse' | 'warn' | 'ignore';
  /** How old a proof may be before an empty first page is not believed, in milliseconds. @defaultValue 900000 */
  readonly proofMaxAgeMs?: number;
}
