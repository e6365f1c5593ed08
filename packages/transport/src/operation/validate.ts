import {
  type Operation,
  type Region,
  RequestInvalidError,
  ResponseValidationError,
  type SchemaIssue,
  type SchemaResult,
  type StandardSchema,
  type WireResponse,
} from '@twinshore/core';
import { chain } from '../maybe-promise.ts';
import { redactedBody } from '../redaction/redacted-body.ts';
import type { UnknownValues } from '../response/unknown-values.ts';

/**
 * Checks the input of a call against the operation's schema.
 *
 * @throws {@link RequestInvalidError} `request.invalid`
 */
export function validateInput(
  schema: StandardSchema,
  input: unknown,
  operation: Operation,
  region: Region,
): unknown {
  return chain(schema['~standard'].validate(input), (result: SchemaResult<unknown>) => {
    if (result.issues === undefined) return result.value;
    const issues = plainIssues(schema, result.issues);
    throw new RequestInvalidError({
      region,
      operation: operation.id,
      issues,
      message: `The input of ${operation.id} is not valid: ${written(issues)}. Nothing was sent.`,
    });
  });
}

/**
 * What an error about an answer says of it.
 */
interface AnswerFacts {
  readonly operation: string;
  readonly region: Region;
  readonly response: WireResponse;
  readonly requestId: string | undefined;
  readonly attempts: number;
}

/**
 * Checks the data of a successful answer against the operation's schema.
 *
 * @param unknown - is told of values that the schema let through though it does not know them
 * @throws {@link ResponseValidationError} `response.invalid`
 */
export function validateOutput(
  schema: StandardSchema,
  data: unknown,
  facts: AnswerFacts,
  unknown: UnknownValues,
): unknown {
  return chain(schema['~standard'].validate(data), (result: SchemaResult<unknown>) => {
    if (result.issues === undefined) {
      if (result.notices !== undefined) unknown.report(facts.operation, result.notices);
      return result.value;
    }
    const { response, ...known } = facts;
    const issues = plainIssues(schema, result.issues);
    throw new ResponseValidationError({
      ...known,
      status: response.status,
      issues,
      body: redactedBody(response.text()),
      message: `The platform accepted ${facts.operation}, but its answer has another shape than the operation promises: ${written(issues)}. The API may have changed; define the operation anew with defineOperation() or update the package.${named(facts.requestId)}`,
    });
  });
}

/** Validators whose words name types and rules and never repeat the refused value. */
const DISCREET: ReadonlySet<string> = new Set(['twinshore', 'zod']);

/**
 * Validators add more than message and path to an issue, the refused value for one, and some repeat it in the
 * message.
 */
function plainIssues(schema: StandardSchema, issues: readonly SchemaIssue[]): readonly SchemaIssue[] {
  const discreet = DISCREET.has(schema['~standard'].vendor);
  return issues.map(({ message: words, path }) => {
    const message = discreet ? words : 'does not fit the schema';
    return path === undefined ? { message } : { message, path };
  });
}

function named(requestId: string | undefined): string {
  return requestId === undefined ? '' : ` (request ${requestId})`;
}

function written(issues: readonly SchemaIssue[]): string {
  const shown = issues.slice(0, 3).map(({ message, path }) => {
    const keys = path?.map((part) => String(typeof part === 'object' ? part.key : part)) ?? [];
    return keys.length === 0 ? message : `${keys.join('.')}: ${message}`;
  });
  return issues.length > 3 ? `${shown.join('; ')}; and ${issues.length - 3} more` : shown.join('; ');
}
