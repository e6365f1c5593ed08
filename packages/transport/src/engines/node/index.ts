export { nodeEngine } from './node-engine.ts';
export type { NodeEngineOptions } from './node-engine-options.ts';
