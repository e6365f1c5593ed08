import {
  ConfigurationError,
  type Operation,
  type ParameterPlace,
  type Region,
  type SideSchemas,
} from '@twinshore/core';
import { compileResponseLabels } from '@twinshore/core/internal';
import { type PathTemplate, parsePathTemplate } from '../request/path-template.ts';
import { USER_AGENT } from '../user-agent.ts';

/**
 * What a transport works out of an operation once: where things go, where it is sent, how its answer is closed.
 */
export interface OperationPlan {
  readonly operation: Operation;
  /** Scheme and host the operation is sent to. */
  readonly origin: string;
  readonly path: PathTemplate;
  readonly places: ReadonlyMap<string, ParameterPlace>;
  /** Where a parameter without a place of its own travels. */
  readonly otherwise: 'query' | 'body';
  /** Whether a request has a body at all. */
  readonly hasBody: boolean;
  /** Whether the body is a form with files. */
  readonly multipart: boolean;
  readonly closeResponse: ReturnType<typeof compileResponseLabels>;
  /** The validators, once they are loaded. */
  schemas: SideSchemas | undefined;
  /** Headers that every request has. */
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Works a plan out.
 *
 * @param origin - scheme and host of the operation's surface
 */
export function planOperation(operation: Operation, origin: string): OperationPlan {
  const { method, labels, links } = operation;
  const multipart = operation.content === 'multipart';
  const takesBody = method !== 'GET' && method !== 'DELETE';
  // Some lists are deleted by ids in a body.
  const hasBody =
    operation.content !== 'none' && (takesBody || Object.values(operation.parameters).includes('body'));
  return {
    operation,
    origin,
    path: parsePathTemplate(operation.path),
    places: new Map(Object.entries(operation.parameters)),
    otherwise: takesBody ? 'body' : 'query',
    hasBody,
    multipart,
    closeResponse: compileResponseLabels(labels.response, links),
    schemas: undefined,
    headers:
      // The form's boundary belongs to the type of a form, so each call has its own.
      hasBody && !multipart
        ? { accept: 'application/json', 'content-type': 'application/json', 'user-agent': USER_AGENT }
        : { accept: 'application/json', 'user-agent': USER_AGENT },
  };
}

/**
 * Loads the validators of a side. Called once for each operation; what it loads is kept in the plan.
 *
 * @throws {@link ConfigurationError} `config.invalid` when the operation brings none for the side
 */
export async function loadSchemas(plan: OperationPlan, region: Region): Promise<SideSchemas> {
  const schemas = (await plan.operation.schemas())[region];
  plan.schemas = schemas;
  if (schemas !== undefined) return schemas;
  throw new ConfigurationError({
    region,
    operation: plan.operation.id,
    message: `Operation '${plan.operation.id}' says that it exists in region '${region}' but brings no schemas for it. Add them to its definition.`,
  });
}
