/**
 * Says whether something may go on, such as a stage of a migration.
 *
 * @public
 */
export interface Gate {
  readonly name: string;
  check(): Promise<GateVerdict>;
}

/**
 * A gate's word. `unknown` never opens a gate.
 *
 * @public
 */
export interface GateVerdict {
  readonly state: 'open' | 'closed' | 'unknown';
  readonly reason: string;
}
