import type { Region } from '@twinshore/core';
import { openInput } from '@twinshore/core/internal';
import { loadSchemas, type OperationPlan } from './operation-plan.ts';
import { validateInput } from './validate.ts';

/**
 * Opens and checks the input of a call: resident values of this side are opened, those of the other side refuse the
 * call, and the rest must fit the schema. Waits only when the schemas are not loaded yet.
 *
 * @throws {@link ResidencyViolationError} `residency.violation`
 * @throws {@link RequestInvalidError} `request.invalid`
 */
export function checkInput(plan: OperationPlan, input: unknown, region: Region): unknown {
  const { operation } = plan;
  const opened = openInput(input, region, operation.id);
  if (plan.schemas !== undefined) return validateInput(plan.schemas.input, opened, operation, region);
  return loadSchemas(plan, region).then((schemas) => validateInput(schemas.input, opened, operation, region));
}
