import {
  type Operation,
  type Region,
  RequestInvalidError,
  ResponseInvalidError,
  type SchemaIssue,
} from '@twinshore/core';

/** Validates what goes in, or stops with the list of what is wrong. */
export async function checkInput(operation: Operation, region: Region, input: unknown): Promise<unknown> {
  const schema = (await operation.schemas())[region]?.input;
  const result = await schema?.['~standard'].validate(input);
  if (result?.issues === undefined) return result?.value ?? input;
  throw new RequestInvalidError({
    region,
    operation: operation.id,
    issues: result.issues,
    message: `The input of '${operation.id}' is not what it takes: ${list(result.issues)}. Nothing was sent.`,
  });
}

/** Validates what came back, or stops with the list of what is wrong. */
export async function checkOutput(operation: Operation, region: Region, data: unknown): Promise<unknown> {
  const schema = (await operation.schemas())[region]?.output;
  const result = await schema?.['~standard'].validate(data);
  if (result?.issues === undefined) return result?.value ?? data;
  throw new ResponseInvalidError({
    region,
    operation: operation.id,
    issues: result.issues,
    message: `The handler's answer to '${operation.id}' is not what the operation gives: ${list(result.issues)}.`,
  });
}

function list(issues: readonly SchemaIssue[]): string {
  return issues
    .map(({ path = [], message }) => `${path.map(segment).join('.') || 'the value'} ${message}`)
    .join('; ');
}

function segment(part: PropertyKey | { readonly key: PropertyKey }): string {
  return String(typeof part === 'object' ? part.key : part);
}
