import type { Middleware } from '@twinshore/core';

/** Middleware that notes, in `into`, when a call goes in and comes out. */
export function note(name: string, into: string[]): Middleware {
  return {
    name,
    async handle(request, next) {
      into.push(`${name}>`);
      const response = await next(request);
      into.push(`<${name}`);
      return response;
    },
  };
}
