/**
 * The part of the Standard Schema interface (version 1) that operations rely on. Schemas of zod, valibot,
 * arktype and others fit it, so a caller may bring the validator they already use.
 *
 * @public
 */
export interface StandardSchema<Input = unknown, Output = Input> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => SchemaResult<Output> | Promise<SchemaResult<Output>>;
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}

/**
 * What validating gives: a value, or the list of what is wrong. A value may come with notices, which our own check
 * functions give; other validators do not know them.
 *
 * @public
 */
export type SchemaResult<Output> =
  | {
      readonly value: Output;
      readonly issues?: undefined;
      readonly notices?: readonly SchemaNotice[] | undefined;
    }
  | { readonly issues: readonly SchemaIssue[] };

/**
 * A value of an enumeration that the catalogue does not know. It was kept as it is; a transport reports it once.
 *
 * @public
 */
export interface SchemaNotice {
  /** Where it is, in the grammar of a label's path: names joined by dots, `[]` after a list, no index. */
  readonly path: string;
  readonly value: string;
}

/**
 * One thing that is wrong with a value.
 *
 * @public
 */
export interface SchemaIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}
