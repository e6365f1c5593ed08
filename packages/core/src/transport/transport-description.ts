import type { UserType } from '../operation/operation.ts';
import type { Region } from '../regions/region.ts';
import type { EndpointFact } from '../surfaces/endpoint-table.ts';
import type { Surface } from '../surfaces/surface.ts';

/**
 * What a transport is made of, for people and for logs. It holds no secret.
 *
 * @public
 */
export interface TransportDescription {
  readonly specVersion: 'v1';
  readonly region: Region;
  readonly engine: string;
  /** Names of the steps a call passes, outermost first, slot by slot. */
  readonly pipeline: readonly {
    readonly slot: 'observe' | 'middleware' | 'retry' | 'authenticate' | 'adapt';
    readonly name: string;
  }[];
  readonly endpoints: Readonly<Record<Surface, EndpointFact & { readonly overridden: boolean }>>;
  /** Whom calls are made for, and what that rests on. */
  readonly credentials: readonly CredentialsDescription[];
  /** The proxy that outgoing connections use, without user and password. */
  readonly proxy: string | undefined;
  /** What happens to a `reveal`: recorded, required to be recorded, or not recorded at all. */
  readonly evidence: 'recorded' | 'required' | 'none';
}

/**
 * Credentials without their secrets.
 *
 * @public
 */
export interface CredentialsDescription {
  readonly family: string;
  readonly region: Region;
  /** Whose token they hold, for credentials of shops, creators and partners. */
  readonly userType?: UserType | undefined;
  /** `proved` by the platform's own answer, `claimed` by the caller, `declared` where nothing can prove it. */
  readonly basis: 'proved' | 'claimed' | 'declared';
  /** When it was proved: milliseconds since 1970. */
  readonly provedAtMs: number | undefined;
  readonly shops: readonly { readonly id: string; readonly market: string }[];
  /** The category assets of a partner. */
  readonly assets?: readonly { readonly id: string; readonly market: string }[] | undefined;
  /** The event sources (pixel codes, app ids, event set ids) that were declared, for credentials of events. */
  readonly sources?: readonly string[] | undefined;
}
