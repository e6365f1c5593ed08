import type { FieldLabel } from '@twinshore/core';

/**
 * Takes out of `raw`, in place, what personal data may be found in: at the path of a label, under it, or above it. What
 * was sent there is closed in `data`, and must not stand open beside it.
 */
export function dropLabelled(raw: Record<string, unknown>, labels: readonly FieldLabel[]): void {
  for (const path of Object.keys(raw)) {
    if (labels.some((label) => isWithin(path, label.path) || isWithin(label.path, path))) delete raw[path];
  }
}

function isWithin(path: string, other: string): boolean {
  return path === other || path.startsWith(`${other}.`) || path.startsWith(`${other}[]`);
}
