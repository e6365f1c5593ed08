/**
 * Turns objects that hold resident values into text and back.
 *
 * @public
 */
export interface ResidentCodec {
  /**
   * Writes an object. Values of the other side are refused.
   *
   * @throws ResidencyViolationError `residency.violation` for a value or link of the other side
   * @throws ConfigurationError `config.invalid` for what JSON cannot hold: dates, maps, class instances, functions,
   * bigints, `NaN`, cycles
   */
  stringify(object: unknown): Promise<string>;
  /**
   * Reads what {@link ResidentCodec.stringify} wrote. The shape is the caller's word; regions, labels and seals are
   * checked.
   *
   * @throws ResidencyViolationError `residency.violation` for text of the other side
   * @throws StoredDataInvalidError `stored.invalid` for text that no codec wrote, `stored.version_unknown` for
   * a newer format, `stored.seal_refused` for a value that was changed or moved after it was sealed,
   * `stored.not_sealed` for a plain value where a sealer is configured
   */
  parse<T = unknown>(text: string): Promise<T>;
}
