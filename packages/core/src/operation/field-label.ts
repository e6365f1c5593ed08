/**
 * Whose data a field carries. Fields of a `buyer` become resident values; the others stay plain and are known to
 * guards, leak checks and docs.
 *
 * @public
 */
export type Subject = 'buyer' | 'creator' | 'business-contact' | 'account';

/**
 * What kind of personal data a field carries, such as `buyer.email`.
 *
 * @public
 */
export type Label = `${Subject}.${string}`;

/**
 * Marks a field of an operation as personal data.
 *
 * @public
 */
export interface FieldLabel {
  /** Where the field is: names joined by dots, `[]` after a list, such as `orders[].recipient_address`. */
  readonly path: string;
  readonly label: Label;
  /**
   * For a group of fields that is wrapped as one value: what stays readable beside it because it decides
   * routing, under the name `property`.
   */
  readonly routing?: FieldRouting;
}

/**
 * The readable part of a wrapped group.
 *
 * @public
 */
export interface FieldRouting {
  /** The name of the property that is put beside the wrapped group. */
  readonly property: string;
  /** Fields to copy. A list may be filtered: `district_info[address_level=L0|L1]`. */
  readonly keep: readonly string[];
}

/**
 * The labels of an operation.
 *
 * @public
 */
export interface FieldLabels {
  readonly request: readonly FieldLabel[];
  readonly response: readonly FieldLabel[];
}
