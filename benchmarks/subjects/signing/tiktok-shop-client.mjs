import common from 'tiktok-shop-client/dist/common/common.js';
import { signingSubject } from './signing-subject.mjs';

/** The newer of the package's two signers; the older one follows a version of the API that is switched off. */
export const prepare = () => {
  return signingSubject(({ secret, path, query, document }) => {
    return common.default.signatureByAppSecret(query, path, secret, document).signature;
  });
};
