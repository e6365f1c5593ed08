import { describe, expect, it } from 'vitest';
import { loadPeer } from './load-peer.ts';

describe('a package that only some stores need', () => {
  it('is named with how to install it, when it is missing', async () => {
    const missing = 'a-package-that-nobody-installed';
    const loading = loadPeer('pg', () => import(/* @vite-ignore */ missing));
    await expect(loading).rejects.toMatchObject({
      code: 'config.peer_missing',
      message: expect.stringContaining('npm install pg'),
    });
  });

  it('that is broken is not called missing', async () => {
    const broken = async () => Promise.reject(new SyntaxError('unexpected token'));
    await expect(loadPeer('pg', broken)).rejects.toThrow(SyntaxError);
  });
});
