import { createHash } from 'node:crypto';

/** Names something in files and seals, whatever characters it has. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
