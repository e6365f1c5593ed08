import { registerSources } from '../../tooling/sources/register.mjs';

registerSources();
await import('./src/main.ts');
