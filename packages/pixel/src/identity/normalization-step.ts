/**
 * One thing that was done to a value on its way to the wire.
 *
 * @public
 */
export interface NormalizationStep {
  readonly step: NormalizationStepName;
  /** Whether the value was another one afterwards. */
  readonly changed: boolean;
  /** The setting that chose this step, such as `externalIdCase=keep`. */
  readonly setting?: string;
}

/**
 * What can be done to a value.
 *
 * @public
 */
export type NormalizationStepName =
  | 'trim'
  | 'recognise_hash'
  | 'lowercase'
  | 'uppercase'
  | 'keep_case'
  | 'compose_unicode'
  | 'remove_trunk_zero'
  | 'remove_phone_separators'
  | 'parse_phone_number'
  | 'remove_spaces_and_punctuation'
  | 'remove_spaces_and_dashes'
  | 'keep_letters_and_digits'
  | 'unmap_ipv4'
  | 'sha256';
