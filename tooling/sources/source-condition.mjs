/** A resolve hook that adds the `source` export condition, which Node itself only takes on the command line. */
export function resolve(specifier, context, nextResolve) {
  return nextResolve(specifier, { ...context, conditions: ['source', ...context.conditions] });
}
