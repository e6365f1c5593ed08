import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const childScript = join(import.meta.dirname, 'subject-child.mjs');

/**
 * Starts a subject in a process of its own: no subject warms or spoils the compiled code of another.
 *
 * A subject is a module with `prepare(input)`, which gives either `{ loop(count) }` for work without waiting, or
 * `{ once(index), accepts(answer) }` for calls.
 *
 * @param {{ name: string, file: string }} subject
 * @param {unknown} input handed to `prepare`
 * @param {{ profileTo?: string }} options a folder for CPU profiles
 */
export async function startSubject({ name, file }, input, { profileTo } = {}) {
  const profiling = profileTo === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${join(profileTo, name)}`];
  const child = fork(childScript, [file, JSON.stringify(input)], { execArgv: profiling });
  await nextMessage(child, name);

  /** Runs `count` operations and gives their mean cost in microseconds. */
  async function run(count, concurrency = 1) {
    child.send({ count, concurrency });
    const result = await nextMessage(child, name);
    if (result.error) throw new Error(`${name}: ${result.error}`);
    return result;
  }

  async function close() {
    const exited = once(child, 'exit');
    child.disconnect();
    await exited;
  }

  return { name, run, close };
}

async function nextMessage(child, name) {
  const stopped = new AbortController();
  const exit = once(child, 'exit', { signal: stopped.signal }).then(([code]) => {
    throw new Error(`${name}: its process ended with code ${code}`);
  });
  exit.catch(() => {});
  try {
    const [message] = await Promise.race([once(child, 'message', { signal: stopped.signal }), exit]);
    return message;
  } finally {
    stopped.abort();
  }
}
