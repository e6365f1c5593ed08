import type { Region, SideSchemas } from '@twinshore/core';
import { openForm, openInput } from '@twinshore/core/internal';
import { openedTexts } from '../redaction/opened-texts.ts';
import { loadSchemas, type OperationPlan } from './operation-plan.ts';
import { validateInput } from './validate.ts';

/**
 * An input that was opened and checked.
 */
export interface CheckedInput {
  /** As the schema gave it back. */
  readonly value: unknown;
  /** Texts that were closed in the input: no message may repeat them. */
  readonly opened: readonly string[];
}

/**
 * Opens and checks the input of a call and uses it at once, so that what was checked is used, whatever the caller
 * does to it later: resident values of this side are opened, those of the other side refuse the call, and the rest
 * must fit the schema. Waits only when the schemas are not loaded yet, or when the schema itself does.
 *
 * @throws {@link ResidencyViolationError} `residency.violation`
 * @throws {@link RequestInvalidError} `request.invalid`
 */
export function checkInput<T>(
  plan: OperationPlan,
  input: unknown,
  region: Region,
  use: (checked: CheckedInput) => T | Promise<T>,
): T | Promise<T> {
  const check = (schemas: SideSchemas) => checkWith(schemas, plan, input, region, use);
  return plan.schemas === undefined ? loadSchemas(plan, region).then(check) : check(plan.schemas);
}

function checkWith<T>(
  schemas: SideSchemas,
  { operation, multipart }: OperationPlan,
  input: unknown,
  region: Region,
  use: (checked: CheckedInput) => T | Promise<T>,
): T | Promise<T> {
  const opening = multipart ? openForm : openInput;
  const open = opening(input, region, operation.id);
  const opened = openedTexts(input, open);
  const value = validateInput(schemas.input, open, operation, region);
  if (!(value instanceof Promise)) return use({ value, opened });
  // The schema took its time, in which the caller may have put something else into the input.
  return value.then((waited) => use({ value: opening(waited, region, operation.id), opened }));
}
