import type { Logger, Region, SchemaNotice } from '@twinshore/core';

/** How many findings are remembered; beyond that a finding may be told again. */
const REMEMBERED = 1000;

/** What the values of enumerations look like. Anything else may be a name or a number of somebody: not repeated. */
const CONSTANT = /^[A-Z][A-Z0-9_]{0,63}$/;

/**
 * Tells of values of enumerations that the catalogue does not know, once for each operation, path and value. The
 * answers are left as they are.
 */
export class UnknownValues {
  readonly #logger: Logger | undefined;
  readonly #region: Region;
  readonly #told = new Set<string>();

  constructor(logger: Logger | undefined, region: Region) {
    this.#logger = logger;
    this.#region = region;
  }

  report(operation: string, notices: readonly SchemaNotice[]): void {
    // A validator of somebody else may mean something else by the name.
    if (this.#logger === undefined || !Array.isArray(notices)) return;
    for (const { path, value } of notices) {
      const finding = JSON.stringify([operation, path, value]);
      if (this.#told.has(finding)) continue;
      if (this.#told.size >= REMEMBERED) this.#told.clear();
      this.#told.add(finding);
      this.#logger.log({
        level: 'warn',
        event: 'response.unknown_value',
        message: `An answer to ${operation} holds a value at ${path} that the catalogue does not know. It was kept as it is.`,
        fields: {
          region: this.#region,
          operation,
          path,
          value: CONSTANT.test(value) ? value : undefined,
        },
      });
    }
  }
}
