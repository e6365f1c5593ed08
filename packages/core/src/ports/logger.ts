/**
 * Takes what the SDK wants to tell. Entries hold no personal data and no secret.
 *
 * @public
 */
export interface Logger {
  log(entry: LogEntry): void;
}

/**
 * One thing told.
 *
 * @public
 */
export interface LogEntry {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  /** Stable name of the event, such as `residency.unrecorded_reveal`. */
  readonly event: string;
  readonly message: string;
  readonly fields?: Readonly<Record<string, string | number | boolean | undefined>>;
}
