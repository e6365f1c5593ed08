/**
 * When an event happened, and under which id it counts once.
 *
 * @public
 */
export interface EventMoment {
  /** Unix time in seconds, not milliseconds. @defaultValue now */
  readonly event_time?: number | undefined;
  /**
   * The id under which the event counts once for 48 hours, together with its name and source. Give the pixel's
   * id when the browser sends the event too. The reference names no id for app events; a client in wide use sends
   * it there as well. @defaultValue a random UUID
   */
  readonly event_id?: string | undefined;
}
