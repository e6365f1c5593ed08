export { kyEngine } from './ky-engine.ts';
export type { KyEngineOptions } from './ky-engine-options.ts';
