import { testConfig } from './tooling/vitest/projects.ts';

export default testConfig('short');
