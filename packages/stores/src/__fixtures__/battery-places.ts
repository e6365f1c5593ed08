import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const TEST_KEY = randomBytes(32);

/** A temporary folder, and how it goes. */
export async function temporaryFolder(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'twinshore-stores-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
