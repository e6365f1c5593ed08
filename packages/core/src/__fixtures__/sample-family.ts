import type { ApiFamily } from '../family/api-family.ts';

/** A family that changes nothing and takes every answer for a success. */
export const sampleFamily: ApiFamily = {
  specVersion: 'v1',
  id: 'shop',
  adapt: (request) => request,
  envelope: (body) => ({ code: 0, message: 'ok', data: body, requestId: undefined }),
  classify: () => ({ kind: 'ok', code: 'shop.ok', retry: 'never' }),
};
