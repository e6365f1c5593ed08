/**
 * Lets one holder at a time do something, across processes.
 *
 * @public
 */
export interface Lease {
  /** Takes the lease for `ttlMs` milliseconds, or gives `undefined` when somebody holds it. */
  acquire(name: string, ttlMs: number): Promise<HeldLease | undefined>;
}

/**
 * A lease that is held.
 *
 * @public
 */
export interface HeldLease {
  /** Grows with every new holder, so that a late write of an old one can be refused. */
  readonly epoch: number;
  renew(ttlMs: number): Promise<boolean>;
  release(): Promise<void>;
}
