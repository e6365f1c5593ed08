import type { Region } from '../regions/region.ts';

/**
 * Decides whether a use or crossing of personal data is allowed.
 *
 * @public
 */
export interface PolicyDecision {
  decide(question: PolicyQuestion): Promise<PolicyAnswer>;
}

/**
 * What is asked of a policy.
 *
 * @public
 */
export interface PolicyQuestion {
  readonly action: 'reveal' | 'cross' | 'decrypt' | 'export' | 'erase';
  readonly label: string;
  readonly region: Region;
  /** Where the data would go; absent when it stays. */
  readonly destination?: Region;
  readonly purpose: string;
}

/**
 * What a policy answers. An allowed use may come with duties, and is allowed only once they are met.
 *
 * @public
 */
export interface PolicyAnswer {
  readonly allowed: boolean;
  readonly reason: string;
  readonly obligations: readonly {
    readonly kind: string;
    readonly parameters: Readonly<Record<string, unknown>>;
  }[];
}
