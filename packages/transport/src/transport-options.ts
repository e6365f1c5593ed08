import type {
  ApiFamily,
  Clock,
  Credentials,
  EndpointOverrides,
  Engine,
  EvidenceSink,
  Logger,
  Middleware,
  Region,
  ShopApp,
} from '@twinshore/core';
import type { DeprecationNotice } from './deprecations/deprecation-notice.ts';
import type { RateLimitSettings } from './limits/rate-limit-settings.ts';
import type { Backoff } from './retry/backoff.ts';

/**
 * What a transport is made from. Nothing is read from the environment, and everything that names a region must
 * name the transport's own.
 *
 * @public
 */
export interface TransportOptions<R extends Region> {
  /** The app, for the authorization calls that have no token yet. */
  readonly app?: ShopApp | undefined;
  /** Whom to act for. A call is made with the credentials of its API family. */
  readonly credentials?: Credentials<R> | readonly Credentials<R>[] | undefined;
  /**
   * API families that `prove()` may ask through before any call was made, such as `shopFamily`. Calls bring their
   * family themselves.
   */
  readonly families?: readonly ApiFamily[] | undefined;
  /** Origins to use in place of the table's own, such as those of the local platform. */
  readonly endpoints?: EndpointOverrides<R> | undefined;
  /** Puts requests on the wire. @defaultValue `nodeEngine()` under Node, `kyEngine()` elsewhere */
  readonly engine?: Engine | undefined;
  /**
   * Address of the HTTP proxy of this transport, such as `http://user:password@proxy:3128`. Proxies named in the
   * environment are never used. An own `engine` is given its proxy itself.
   */
  readonly proxy?: string | undefined;
  /** Steps around everything else, run once for each call. */
  readonly observe?: readonly Middleware[] | undefined;
  /** Steps between `observe` and the retry loop, run once for each call. */
  readonly middleware?: readonly Middleware[] | undefined;
  /** Longest time for one attempt, in milliseconds. @defaultValue 30000 */
  readonly timeoutMs?: number | undefined;
  /** Longest time for a call with its retries and waits, in milliseconds. @defaultValue 120000 */
  readonly totalTimeoutMs?: number | undefined;
  /** How often to try again after the first attempt. @defaultValue 2 */
  readonly maxRetries?: number | undefined;
  /** How long to wait between attempts when the platform does not say. */
  readonly backoff?: Partial<Backoff> | undefined;
  /**
   * Keeps calls within the platform's quotas before they are sent, by operation, app and shop, and learns from
   * refusals: `false` leaves that to the platform. Calls are counted in this transport, not across processes.
   */
  readonly rateLimit?: false | Partial<RateLimitSettings> | undefined;
  /** Longest answer to a call, in bytes after decompression. @defaultValue 8388608 (8 MiB) */
  readonly maxResponseBytes?: number | undefined;
  /** Longest file that `download` takes, in bytes. @defaultValue 67108864 (64 MiB) */
  readonly maxDownloadBytes?: number | undefined;
  /**
   * Longest form with files that is sent, in bytes. The largest file that the platform documents, a video, may have
   * 100 MB. @defaultValue 134217728 (128 MiB)
   */
  readonly maxUploadBytes?: number | undefined;
  /** How long before its end an access token is replaced, in milliseconds. @defaultValue 60000 */
  readonly refreshSkewMs?: number | undefined;
  /**
   * What happens to a call whose scope is not among those that the seller granted, where the platform said which
   * they are. @defaultValue 'refuse'
   */
  readonly scopeRule?: 'refuse' | 'ignore' | undefined;
  /** The time that requests are stamped with and tokens are judged by. @defaultValue the system's */
  readonly clock?: Clock | undefined;
  /** Takes what happens, without secrets and personal data. */
  readonly logger?: Logger | undefined;
  /**
   * Is told of each place that calls an operation whose end is known, once. The logger is told as well, with the
   * event `operation.deprecated`.
   */
  readonly onDeprecation?: ((notice: DeprecationNotice) => void) | undefined;
  /** Where each `reveal` of personal data is recorded. */
  readonly evidence?: EvidenceSink | undefined;
  /** With `required`, personal data stays closed unless its use can be recorded. @defaultValue 'optional' */
  readonly evidenceRequirement?: 'optional' | 'required' | undefined;
  /**
   * What a token prefix of the other side does to credentials that were not proved yet. A proof overrules it.
   *
   * @defaultValue 'refuse'
   */
  readonly prefixRule?: 'refuse' | 'warn' | 'ignore' | undefined;
  /**
   * How old the proof of a shop may be, in milliseconds, when a list comes back empty. An empty list is also what
   * the wrong side would answer, so an older proof is renewed first. @defaultValue 900000 (15 minutes)
   */
  readonly proofMaxAgeMs?: number | undefined;
}
