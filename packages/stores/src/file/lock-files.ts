import { mkdir, open, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HeldLease } from '@twinshore/core';
import { digest } from '../common/digest.ts';
import { errorCode, ifThere } from './error-code.ts';
import { isAlive, thisMachine } from './this-machine.ts';

/** How long a lock file without readable content is taken for one that is being written. */
const WRITING_MS = 2000;

/** What a lock file says. */
interface Holder {
  readonly machine: string;
  readonly pid: number;
  /** Moved on by the holder for as long as it lives: milliseconds since 1970. */
  readonly endsAtMs: number;
  /** The same by the clock that nobody sets, which counts on its own machine only: from when, and until when. */
  readonly upMs?: readonly [number, number];
}

/**
 * Locks between processes, as files that name their owner. The files of a lock are numbered, and whoever has the
 * highest number has the lock: a number can be taken once only, so of several who find a lock abandoned one gets it,
 * and one who slept meanwhile finds a higher number. It works wherever files can be created exclusively.
 */
export class LockFiles {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * Takes a lock, or gives `undefined` when somebody has it.
   *
   * @param forLife - the lock of a process of this machine lasts until the process dies, also when it is too busy to
   * move the end on
   */
  async acquire(name: string, ttlMs: number, forLife = false): Promise<HeldLease | undefined> {
    const folder = join(this.#folder, digest(name));
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const before = await highest(folder);
    if (before > 0 && (await isHeld(join(folder, String(before)), forLife))) return undefined;
    const epoch = before + 1;
    const path = join(folder, String(epoch));
    if (!(await create(path, ttlMs))) return undefined;
    const numbers = await numbersIn(folder);
    if (Math.max(...numbers) !== epoch) {
      await rm(path, { force: true });
      return undefined;
    }
    await Promise.all(
      numbers
        .filter((number) => number < epoch)
        .map((number) => rm(join(folder, String(number)), { force: true })),
    );
    return held(folder, path, epoch);
  }
}

function held(folder: string, path: string, epoch: number): HeldLease {
  const isOurs = async (): Promise<boolean> => (await highest(folder)) === epoch;
  return {
    epoch,
    async renew(ttlMs) {
      if (!(await isOurs())) return false;
      await writeFile(path, content(ttlMs));
      return true;
    },
    async release() {
      // The file stays: its number must not be given out again.
      if (await isOurs()) await writeFile(path, content(0));
    },
  };
}

async function create(path: string, ttlMs: number): Promise<boolean> {
  try {
    const file = await open(path, 'wx', 0o600);
    try {
      await file.writeFile(content(ttlMs));
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

function content(ttlMs: number): string {
  const endsAtMs = ttlMs === 0 ? 0 : Date.now() + ttlMs;
  const nowMs = upMs();
  return JSON.stringify({
    machine: thisMachine(),
    pid: process.pid,
    endsAtMs,
    upMs: [nowMs, nowMs + ttlMs],
  } satisfies Holder);
}

async function isHeld(path: string, forLife: boolean): Promise<boolean> {
  const text = await ifThere(readFile(path, 'utf8'));
  // Somebody went past it meanwhile.
  if (text === undefined) return true;
  const holder = parse(text);
  if (holder === undefined) {
    const written = await ifThere(stat(path));
    return written === undefined || Date.now() - written.mtimeMs < WRITING_MS;
  }
  if (holder.endsAtMs === 0) return false;
  const isHere = holder.machine === thisMachine();
  const lasts = isHere ? lastsHere(holder) : holder.endsAtMs > Date.now();
  if (!isHere) return lasts;
  return (lasts || forLife) && isAlive(holder.pid);
}

/** A clock that is set forward robs nobody here. The beginning tells the time since this start from that since another. */
function lastsHere({ endsAtMs, upMs: here }: Holder): boolean {
  if (!Array.isArray(here)) return endsAtMs > Date.now();
  const nowMs = upMs();
  return here[0] <= nowMs && nowMs < here[1];
}

/** Milliseconds since the machine was started, the same in all its processes. */
function upMs(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}

function parse(text: string): Holder | undefined {
  try {
    const value: Partial<Holder> = JSON.parse(text);
    return typeof value.pid === 'number' && typeof value.endsAtMs === 'number'
      ? (value as Holder)
      : undefined;
  } catch {
    return undefined;
  }
}

async function highest(folder: string): Promise<number> {
  return Math.max(0, ...(await numbersIn(folder)));
}

async function numbersIn(folder: string): Promise<readonly number[]> {
  return (await readdir(folder)).map(Number).filter((number) => Number.isSafeInteger(number) && number > 0);
}
