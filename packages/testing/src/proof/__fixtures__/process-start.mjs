// Starts as an application would: sets up both sides and calls each, in whatever environment it was given.
import { registerSources } from '../../../../../tooling/sources/register.mjs';

registerSources();
const { playProcessStart } = await import('./play-process-start.ts');
console.log(JSON.stringify(await playProcessStart(JSON.parse(process.argv[2]))));
