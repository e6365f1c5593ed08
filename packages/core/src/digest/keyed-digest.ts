import { finish, type Sha256State, sha256, startState, takeBlock } from './sha-256.ts';

const BLOCK = 64;

/**
 * Makes HMAC-SHA-256 (RFC 2104) under one key. The key's two blocks are worked in once.
 */
export function keyedDigest(key: Uint8Array): (message: Uint8Array) => Uint8Array {
  const short = key.length > BLOCK ? sha256(key) : key;
  const inner = padded(short, 0x36);
  const outer = padded(short, 0x5c);
  return (message) => {
    const digest = finish(inner.slice(), message, BLOCK + message.length);
    return finish(outer.slice(), digest, BLOCK + digest.length);
  };
}

function padded(key: Uint8Array, pad: number): Sha256State {
  const block = new Uint8Array(BLOCK).fill(pad);
  for (let i = 0; i < key.length; i++) block[i] = (key[i] as number) ^ pad;
  const state = startState();
  takeBlock(state, block, 0);
  return state;
}
