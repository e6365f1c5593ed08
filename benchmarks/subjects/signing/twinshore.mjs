import { signShopRequest } from '@twinshore/shopping/signing';
import { signingSubject } from './signing-subject.mjs';

export const prepare = () => {
  return signingSubject(({ secret, path, query, body }) => {
    return signShopRequest({ secret, path, query, body, contentType: 'application/json' });
  });
};
