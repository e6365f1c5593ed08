import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { compileFunction } from 'node:vm';
import { signingSubject } from './signing-subject.mjs';

/** The package keeps its signer to itself; it is taken from the package's own file as it stands. */
export function prepare() {
  const require = createRequire(import.meta.url);
  const source = readFileSync(require.resolve('tiktok-shop-sdk'), 'utf8');
  const module = { exports: {} };
  const load = compileFunction(`${source}\nreturn generateSignature;`, ['require', 'module', 'exports']);
  const generateSignature = load(require, module, module.exports);

  return signingSubject(({ secret, path, query, document }) => {
    return generateSignature({ appSecret: secret, path, query, body: document });
  });
}
