import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ByteWatch, watchBytes } from './watch-bytes.ts';

let watch: ByteWatch;
beforeEach(async () => {
  watch = await watchBytes();
});
afterEach(() => watch.close());

const closed = (send: string | undefined) =>
  new Promise<void>((resolve, reject) => {
    const socket = connect(watch.port, watch.host, () => {
      if (send === undefined) socket.end();
      else socket.write(send);
    });
    socket.resume();
    socket.on('error', reject);
    socket.on('close', () => resolve());
  });

describe('watchBytes', () => {
  it('counts every byte and hangs up on the sender', async () => {
    await closed('héllo');
    expect(watch).toMatchObject({ bytes: 6, connections: 1 });
    expect(watch.heard).toContain('llo');
  });

  it('counts a connection that carries nothing', async () => {
    await closed(undefined);
    expect(watch).toMatchObject({ bytes: 0, connections: 1 });
  });

  it('hears a failed HTTP call, and forgets it when told', async () => {
    await expect(fetch(`${watch.origin}/path`)).rejects.toThrow();
    expect(watch.heard).toContain('GET /path');
    watch.reset();
    expect(watch).toMatchObject({ bytes: 0, connections: 0, heard: '' });
  });
});
