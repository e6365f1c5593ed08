/**
 * A value as the catalogue describes it, in a compact form from which zod schemas, the words of errors and the answers
 * of the local platform are made.
 *
 * Text describes a leaf: its kind (`text`, `whole`, `number`, `flag`, `file`, `any`), with `:digits`, `:decimal`,
 * `:seconds` or `:milliseconds` where it has a form, then a range such as `1..100`, then its values, `~A|B` when
 * others may come and `=A|B` when none may. A list is `[item]` or `[item, '1..50']`. In an object the name of a field
 * begins with `us:` or `global:` when it exists on one side only, and ends with `!` when it is always there.
 *
 * @public
 */
export type Shape = string | readonly [item: Shape, range?: string] | { readonly [field: string]: Shape };

/**
 * The shapes of an operation: of its input, and of the data in its answer.
 *
 * @public
 */
export interface OperationShapes {
  readonly input: Shape;
  readonly output: Shape;
}

/** The shapes of an area by the ids of its operations. */
export type ShapeTable = Readonly<Record<string, OperationShapes>>;
