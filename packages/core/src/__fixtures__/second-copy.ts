import { vi } from 'vitest';

/** Loads the package once more, as it happens with ESM beside CJS and with two installed versions. */
export async function secondCopy() {
  vi.resetModules();
  const [index, internal] = await Promise.all([import('../index.ts'), import('../internal.ts')]);
  return { ...index, ...internal };
}
