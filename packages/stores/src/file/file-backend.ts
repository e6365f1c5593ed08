import { mkdir, open, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ConfigurationError, type HeldLease, REGIONS, type Region } from '@twinshore/core';
import type { Backend, Row } from '../common/backend.ts';
import { digest } from '../common/digest.ts';
import { errorCode, ifThere } from './error-code.ts';
import { LockFiles } from './lock-files.ts';
import { replaceFile, UNFINISHED } from './replace-file.ts';

/** A change of one file takes milliseconds; whoever has the lock for longer is stuck. */
const CHANGE_MS = 10_000;
const WAIT_MS = 20_000;

/** How often keys that may be forgotten are removed. */
const CLAIMS_UNTIL_SWEEP = 500;

/** An unfinished file of that age belongs to nobody any more. */
const ABANDONED_MS = 60_000;

/**
 * Keeps one file for each row: `<folder>/<region>/tokens/<digest of the key>`, with the version in its first line.
 */
export class FileBackend implements Backend {
  readonly #folder: string;
  readonly #locks: LockFiles;
  #claims = 0;

  constructor(folder: string) {
    this.#folder = folder;
    this.#locks = new LockFiles(join(folder, 'locks'));
  }

  /** Makes the folders, and removes what died processes left behind. */
  async open(): Promise<void> {
    for (const region of REGIONS) {
      for (const part of ['tokens', 'seen']) {
        const folder = join(this.#folder, region, part);
        await mkdir(folder, { recursive: true, mode: 0o700 });
        for (const name of await readdir(folder)) {
          const path = join(folder, name);
          if (name.endsWith(UNFINISHED) && (await ageMs(path)) > ABANDONED_MS)
            await rm(path, { force: true });
        }
      }
      await this.#sweepSeen(region);
    }
  }

  async read(region: Region, key: string): Promise<Row | undefined> {
    return this.#readRow(this.#rowPath(region, key));
  }

  async replace(
    region: Region,
    key: string,
    { text }: { readonly text: string },
    version: number,
  ): Promise<boolean> {
    return this.#alone(`row|${region}|${key}`, async (lock) => {
      const present = await this.read(region, key);
      if ((present?.version ?? 0) !== version) return false;
      // One who slept past the end of its lock must not overwrite what came after.
      const confirm = () => lock.renew(CHANGE_MS);
      return replaceFile(this.#rowPath(region, key), `${version + 1}\n${text}`, confirm);
    });
  }

  async rowsOfShop(region: Region): Promise<readonly (Row & { readonly keyDigest: string })[]> {
    const folder = join(this.#folder, region, 'tokens');
    const found: (Row & { readonly keyDigest: string })[] = [];
    for (const name of await readdir(folder)) {
      if (name.endsWith(UNFINISHED)) continue;
      const row = await this.#readRow(join(folder, name));
      if (row !== undefined) found.push({ ...row, keyDigest: name });
    }
    return found;
  }

  acquire(region: Region, name: string, ttlMs: number): Promise<HeldLease | undefined> {
    return this.#locks.acquire(`lease|${region}|${name}`, ttlMs);
  }

  async claim(region: Region, key: string, ttlMs: number): Promise<boolean> {
    const path = this.#seenPath(region, key);
    this.#claims += 1;
    if (this.#claims % CLAIMS_UNTIL_SWEEP === 0) await this.#sweepSeen(region);
    // A lock for each key would leave a file for each key.
    return this.#alone(`seen|${region}|${digest(key).slice(0, 2)}`, async () => {
      if ((await this.#endOf(path)) > Date.now()) return false;
      return replaceFile(path, String(Date.now() + ttlMs));
    });
  }

  async release(region: Region, key: string): Promise<void> {
    await rm(this.#seenPath(region, key), { force: true });
  }

  async close(): Promise<void> {}

  /** Forgets what need not be remembered any more. */
  async #sweepSeen(region: Region): Promise<void> {
    const folder = join(this.#folder, region, 'seen');
    for (const name of await readdir(folder)) {
      const path = join(folder, name);
      if (!name.endsWith(UNFINISHED) && (await this.#endOf(path)) <= Date.now())
        await rm(path, { force: true });
    }
  }

  #rowPath(region: Region, key: string): string {
    return join(this.#folder, region, 'tokens', digest(key));
  }

  #seenPath(region: Region, key: string): string {
    return join(this.#folder, region, 'seen', digest(key));
  }

  async #readRow(path: string): Promise<Row | undefined> {
    const content = await ifThere(readFile(path, 'utf8'));
    if (content === undefined) return undefined;
    const [first = '', ...rest] = content.split('\n');
    return { version: Number(first) || 0, text: rest.join('\n') };
  }

  async #endOf(path: string): Promise<number> {
    return Number((await ifThere(readFile(path, 'utf8'))) ?? 0) || 0;
  }

  async #alone<T>(name: string, change: (lock: HeldLease) => Promise<T>): Promise<T> {
    const lock = await this.#wait(name);
    try {
      return await change(lock);
    } finally {
      await lock.release();
    }
  }

  async #wait(name: string): Promise<HeldLease> {
    const deadline = performance.now() + WAIT_MS;
    for (;;) {
      const lock = await this.#locks.acquire(name, CHANGE_MS);
      if (lock !== undefined) return lock;
      if (performance.now() > deadline) {
        throw new ConfigurationError({
          code: 'config.store_busy',
          retryable: true,
          message: `Another process holds a file of the store for more than ${WAIT_MS / 1000} s. Find out what stopped it, and end it.`,
        });
      }
      await sleep(2 + Math.random() * 10);
    }
  }
}

async function ageMs(path: string): Promise<number> {
  const found = await ifThere(stat(path));
  return found === undefined ? 0 : Date.now() - found.mtimeMs;
}

/** Makes sure that a folder can be written to, so that this does not come out at the first refresh. */
export async function assertWritable(folder: string): Promise<void> {
  const path = join(folder, `.probe-${process.pid}`);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await (await open(path, 'w', 0o600)).close();
    await rm(path, { force: true });
  } catch (error) {
    throw new ConfigurationError({
      cause: error,
      message: `The folder of the store cannot be written to (${errorCode(error) ?? 'unknown'}). Give the process the right to, or name another 'folder'.`,
    });
  }
}
