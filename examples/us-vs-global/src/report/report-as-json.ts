import type { DemoResult } from '../demo/demo-result.ts';

/** The result for programs. */
export function reportAsJson({ topology, sides, refused, surprises }: DemoResult) {
  return { ok: surprises.length === 0, topology, us: sides.us, global: sides.global, refused, surprises };
}
