import type { Reporter, TestModule } from 'vitest/node';

/**
 * Ends a run with one line that names the real parts (a database, a key service) the machine lacked.
 * A test that skips for that reason says so: `context.task.meta.missingPart = 'PostgreSQL'`.
 */
export default class MissingPartsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const missing = new Set<string>();
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { missingPart } = test.meta() as { missingPart?: string };
        if (missingPart !== undefined) missing.add(missingPart);
      }
    }
    if (missing.size === 0) return;
    console.log(`Not tested, because this machine lacks it: ${[...missing].sort().join(', ')}.`);
  }
}
