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

/** How often all keys are looked through for those that may be forgotten. */
const CLAIMS_UNTIL_SWEEP = 500;

/** How many of them are looked at with each claim. */
const SLICE = 50;

/** What files with rows are named. */
const DIGEST = /^[0-9a-f]{64}$/;

/** An unfinished file of that age belongs to nobody any more. */
const ABANDONED_MS = 60_000;

/** How far the keys of a side were looked through. */
interface Sweep {
  names: string[];
  claims: number;
  running: Promise<void> | undefined;
}

/**
 * Keeps one file for each row: `<folder>/<region>/tokens/<digest of the key>`, with the version in its first line.
 */
export class FileBackend implements Backend {
  readonly #folder: string;
  readonly #locks: LockFiles;
  readonly #sweeps = new Map<Region, Sweep>();

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
      await this.#sweepSlice(region);
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
      // Other programs leave files of their own in folders.
      if (!DIGEST.test(name)) continue;
      const row = await this.#readRow(join(folder, name)).catch(unlessFolder);
      if (row !== undefined) found.push({ ...row, keyDigest: name });
    }
    return found;
  }

  acquire(region: Region, name: string, ttlMs: number): Promise<HeldLease | undefined> {
    return this.#locks.acquire(`lease|${region}|${name}`, ttlMs);
  }

  async claim(region: Region, key: string, ttlMs: number): Promise<boolean> {
    const path = this.#seenPath(region, key);
    this.#sweepOn(region);
    // A lock for each key would leave a file for each key.
    return this.#alone(`seen|${region}|${digest(key).slice(0, 2)}`, async () => {
      if ((await this.#endOf(path)) > Date.now()) return false;
      return replaceFile(path, String(Date.now() + ttlMs));
    });
  }

  async release(region: Region, key: string): Promise<void> {
    await rm(this.#seenPath(region, key), { force: true });
  }

  async close(): Promise<void> {
    await Promise.all([...this.#sweeps.values()].map(({ running }) => running ?? Promise.resolve()));
  }

  /** Lets the next slice be swept, unless one still is. Nobody waits for it, and a later one mends what it failed at. */
  #sweepOn(region: Region): void {
    const sweep = this.#sweepOf(region);
    sweep.claims += 1;
    if (sweep.running !== undefined || (sweep.names.length === 0 && sweep.claims < CLAIMS_UNTIL_SWEEP))
      return;
    sweep.running = this.#sweepSlice(region)
      .catch(() => undefined)
      .finally(() => {
        sweep.running = undefined;
      });
  }

  /** Forgets, of the next few, what need not be remembered any more. */
  async #sweepSlice(region: Region): Promise<void> {
    const folder = join(this.#folder, region, 'seen');
    const sweep = this.#sweepOf(region);
    if (sweep.names.length === 0) {
      sweep.claims = 0;
      const found = await readdir(folder, { withFileTypes: true });
      sweep.names = found.filter((one) => one.isFile()).map(({ name }) => name);
    }
    for (const name of sweep.names.splice(-SLICE)) {
      const path = join(folder, name);
      const isOver = async (): Promise<boolean> => (await this.#endOf(path)) <= Date.now();
      if (name.endsWith(UNFINISHED) || !(await isOver())) continue;
      // Somebody may be claiming it anew.
      await this.#alone(`seen|${region}|${name.slice(0, 2)}`, async () => {
        if (await isOver()) await rm(path, { force: true });
      });
    }
  }

  #sweepOf(region: Region): Sweep {
    const known = this.#sweeps.get(region);
    if (known !== undefined) return known;
    const sweep: Sweep = { names: [], claims: 0, running: undefined };
    this.#sweeps.set(region, sweep);
    return sweep;
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

/** A folder is no row, whatever it is named. */
function unlessFolder(error: unknown): undefined {
  if (errorCode(error) !== 'EISDIR') throw error;
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
