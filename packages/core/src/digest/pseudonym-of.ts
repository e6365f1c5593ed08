import type { Region } from '../regions/region.ts';
import { canonicalText } from './canonical-text.ts';
import { processState } from './process-state.ts';
import { textBytes } from './text-bytes.ts';

/** 128 bits of the digest: enough that two values never meet by chance. */
const LENGTH = 16;

/**
 * A token that stands for a value of one region and label within this process.
 */
export function pseudonymOf(region: Region, label: string, value: unknown): string {
  const digest = processState().digest(textBytes(`${region}\n${label}\n${canonicalText(value)}`));
  let text = '';
  for (let i = 0; i < LENGTH; i++) text += (digest[i] as number).toString(16).padStart(2, '0');
  return text;
}
