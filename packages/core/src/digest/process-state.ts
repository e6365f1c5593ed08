import { ConfigurationError } from '../errors/configuration-error.ts';
import { keyedDigest } from './keyed-digest.ts';

const slot = Symbol.for('@twinshore/core.process.v1');

/**
 * What all copies of this package in one process share, so that their pseudonyms agree and a warning is given once.
 */
export interface ProcessState {
  /** HMAC-SHA-256 under a key that nobody else has and that ends with the process. */
  readonly digest: (message: Uint8Array) => Uint8Array;
  /** Names of the warnings that were given. */
  readonly warned: Set<string>;
}

interface Realm {
  [slot]?: ProcessState;
  readonly crypto?: { getRandomValues(bytes: Uint8Array): Uint8Array };
}

/**
 * The state of this process, made on first use.
 *
 * @throws {@link ConfigurationError} `config.invalid` where the runtime has no source of random bytes
 */
export function processState(): ProcessState {
  const realm = globalThis as Realm;
  return realm[slot] ?? begin(realm);
}

function begin(realm: Realm): ProcessState {
  if (realm.crypto === undefined) {
    throw new ConfigurationError({
      message:
        'This runtime has no globalThis.crypto, which pseudonyms need for their key. Use Node 20.19 or newer, or install a Web Crypto polyfill first.',
    });
  }
  const state: ProcessState = {
    digest: keyedDigest(realm.crypto.getRandomValues(new Uint8Array(32))),
    warned: new Set(),
  };
  Object.defineProperty(realm, slot, { value: state, configurable: true });
  return state;
}
