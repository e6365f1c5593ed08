import { ConfigurationError, type Middleware } from '@twinshore/core';

/** Names of the steps that every transport has. */
export const OWN_STEPS = ['retry', 'authenticate', 'adapt'] as const;

/**
 * Stops unless every step has a name that no other has.
 *
 * @param taken - names in use already
 * @returns all names, the taken ones included
 * @throws {@link ConfigurationError} `config.invalid`
 */
export function assertMiddleware(
  middleware: readonly Middleware[],
  taken: ReadonlySet<string>,
): ReadonlySet<string> {
  const names = new Set(taken);
  for (const step of middleware) {
    const name: unknown = step?.name;
    if (typeof name !== 'string' || name === '')
      refuse('A middleware has no name. Give each one, such as { name: "audit", handle }');
    if (typeof step.handle !== 'function') refuse(`Middleware '${name}' has no function 'handle'`);
    if (names.has(name)) refuse(`Two steps of the pipeline are named '${name}'. Give each a name of its own`);
    names.add(name);
  }
  return names;
}

function refuse(message: string): never {
  throw new ConfigurationError({ message: `${message}.` });
}
