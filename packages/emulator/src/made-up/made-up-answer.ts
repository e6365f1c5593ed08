import type { Shape } from '@twinshore/shopping/shapes';
import type { Asked } from './asked.ts';
import { buildValue } from './build-value.ts';
import { digestOf, planPage } from './page-plan.ts';
import { createScribe } from './scribe.ts';

/**
 * Makes up the `data` of an answer that nothing in the world stands behind. It has the form that the catalogue
 * describes, repeats what the caller named, and is the same for the same seed, operation and input on the same day of
 * the platform's clock.
 *
 * @throws Refusal 36009004 for the page token of another query
 */
export function madeUpAnswer(asked: Asked, output: Shape): unknown {
  const digest = digestOf(asked);
  const plan = planPage(asked, digest);
  const random = asked.world.random.fork(`answer ${digest} ${plan?.page ?? 0}`);
  const value = buildValue(output, createScribe(asked, random, plan));
  return typeof value === 'object' && value !== null ? value : {};
}
