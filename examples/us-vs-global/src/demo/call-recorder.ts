import type { Middleware } from '@twinshore/core';
import type { MadeCall } from './demo-result.ts';

/** Notes every call of a transport with the host that answered it. */
export class CallRecorder {
  readonly calls: MadeCall[] = [];

  readonly middleware: Middleware = {
    name: 'call-recorder',
    handle: async (request, next) => {
      const response = await next(request);
      const { id, surface } = request.operation;
      this.calls.push({ operation: id, surface, host: new URL(response.meta.origin).host });
      return response;
    },
  };
}
