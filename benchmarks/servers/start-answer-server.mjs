import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** Starts the server in a process of its own, so that its work is not counted as a client's. */
export async function startAnswerServer() {
  const child = fork(join(import.meta.dirname, 'answer-server.mjs'));
  const [{ origin }] = await once(child, 'message');
  return { origin, close: () => child.disconnect() };
}
