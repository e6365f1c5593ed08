/**
 * The items of a list operation's output: of its property that is a list, or of each where there are several.
 *
 * @public
 */
export type ItemOf<Output> = {
  [K in keyof Output]-?: NonNullable<Output[K]> extends readonly (infer Item)[] ? Item : never;
}[keyof Output];
