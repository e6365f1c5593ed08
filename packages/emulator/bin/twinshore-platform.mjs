#!/usr/bin/env node
import { existsSync } from 'node:fs';

// In a clone nothing is built: the import below then resolves to the TypeScript source.
if (!existsSync(new URL('../dist/platform-command.mjs', import.meta.url))) {
  const { registerSources } = await import('../../../tooling/sources/register.mjs');
  registerSources();
}

await import('#platform-command');
