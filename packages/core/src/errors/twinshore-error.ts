import type { Region } from '../regions/region.ts';

const marker = Symbol.for('@twinshore/error');

/**
 * What an error is made from.
 *
 * @public
 */
export interface TwinshoreErrorOptions {
  /** What failed and how to mend it. It holds no secret and no personal data. */
  readonly message: string;
  /** Narrows the class's own code, such as `shop.signature_refused`. */
  readonly code?: string | undefined;
  readonly retryable?: boolean | undefined;
  readonly region?: Region | undefined;
  readonly requestId?: string | undefined;
  readonly attempts?: number | undefined;
  readonly operation?: string | undefined;
  readonly cause?: unknown;
}

type ErrorClass<T> = (abstract new (...args: never[]) => T) & { readonly kind: string };

/**
 * The base of everything the SDK throws. Branch on {@link TwinshoreError.code}; messages may change.
 *
 * @public
 */
export abstract class TwinshoreError extends Error {
  /** The class's name, safe from minifiers and equal across copies of the package. */
  static readonly kind: string = 'TwinshoreError';
  /** The class's name. */
  override readonly name: string;
  /** Stable, such as `region.mismatch`. */
  readonly code: string;
  /** Whether the same call may succeed later. */
  readonly retryable: boolean;
  readonly region: Region | undefined;
  /** The platform's id of the request, for its support. */
  readonly requestId: string | undefined;
  /** How many times the request was sent. */
  readonly attempts: number;
  /** The id of the operation it happened in. */
  readonly operation: string | undefined;

  constructor(code: string, options: TwinshoreErrorOptions) {
    super(options.message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.kind;
    this.code = options.code ?? code;
    this.retryable = options.retryable ?? false;
    this.region = options.region;
    this.requestId = options.requestId;
    this.attempts = options.attempts ?? 0;
    this.operation = options.operation;
    Object.defineProperty(this, marker, { value: lineage(new.target) });
  }

  /** The page that explains the code. */
  get docsUrl(): string {
    return `https://github.com/twinshore/twinshore/blob/main/docs/errors.md#${this.code.replace(/[^a-z0-9_]+/g, '')}`;
  }

  /** Recognises errors of this class, also those of another copy of the package. */
  static isInstance<T extends TwinshoreError>(this: ErrorClass<T>, value: unknown): value is T {
    if (typeof value !== 'object' || value === null) return false;
    return (value as { [marker]?: readonly string[] })[marker]?.includes(this.kind) ?? false;
  }

  /** The error as data, without its cause and stack. */
  toJSON(): Record<string, unknown> {
    return {
      name: this.name,
      code: this.code,
      message: this.message,
      retryable: this.retryable,
      region: this.region,
      requestId: this.requestId,
      attempts: this.attempts,
      operation: this.operation,
      docsUrl: this.docsUrl,
    };
  }
}

function lineage(from: { readonly kind: string }): readonly string[] {
  const kinds: string[] = [];
  let current = from;
  while (typeof current.kind === 'string') {
    kinds.push(current.kind);
    current = Object.getPrototypeOf(current);
  }
  return kinds;
}
