import { ConfigurationError } from '../errors/configuration-error.ts';
import type { Label } from '../operation/field-label.ts';

const form = /^(?:buyer|creator|business-contact|account)\.[a-z][\w.-]*$/;

/**
 * Tells whether a value can be a label. Its form is what lets a placeholder be recognised inside a longer text.
 */
export function isLabel(value: unknown): value is Label {
  return typeof value === 'string' && form.test(value);
}

/**
 * Stops unless `value` can be a label.
 *
 * @throws {@link ConfigurationError} `config.invalid`
 */
export function assertLabel(value: unknown): asserts value is Label {
  if (isLabel(value)) return;
  throw new ConfigurationError({
    message:
      "A label names a subject and a kind of data in lower case, such as 'buyer.email'. Subjects are buyer, creator, business-contact and account.",
  });
}
