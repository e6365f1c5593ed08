import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode } from './error-code.ts';

/** The end of the name of a file that is being written. */
export const UNFINISHED = '.unfinished';

/** What Windows says while somebody reads the file that is to be replaced. */
const BUSY: ReadonlySet<string | undefined> = new Set(['EPERM', 'EACCES', 'EBUSY']);
const MOST_TRIES = 20;

/**
 * Replaces a file as a whole: a reader finds the old content or the new one, also after a crash or a power cut.
 *
 * @param confirm - asked right before the file is put in place; with `false` nothing changes
 */
export async function replaceFile(
  path: string,
  content: string,
  confirm: () => Promise<boolean> = async () => true,
): Promise<boolean> {
  const written = `${path}.${randomUUID()}${UNFINISHED}`;
  try {
    const file = await open(written, 'wx', 0o600);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    if (!(await confirm())) return false;
    await putInPlace(written, path);
  } finally {
    await rm(written, { force: true });
  }
  await syncFolder(dirname(path));
  return true;
}

async function putInPlace(from: string, to: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (process.platform !== 'win32' || !BUSY.has(errorCode(error)) || tries >= MOST_TRIES) throw error;
      await sleep(tries * 5);
    }
  }
}

/** Makes the new name durable. Windows opens no folders, and keeps names in its journal. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
