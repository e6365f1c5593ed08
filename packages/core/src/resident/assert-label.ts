import { ConfigurationError } from '../errors/configuration-error.ts';
import type { Label } from '../operation/field-label.ts';

const form = /^(?:buyer|creator|business-contact|account)\.[a-z][\w.-]*$/;

/**
 * Stops unless `value` can be a label. Its form is what lets a placeholder be recognised inside a longer text.
 *
 * @throws {@link ConfigurationError} `config.invalid`
 */
export function assertLabel(value: unknown): asserts value is Label {
  if (typeof value === 'string' && form.test(value)) return;
  throw new ConfigurationError({
    message: `A label names a subject and a kind of data, such as 'buyer.email'; ${typeof value === 'string' ? 'this text has another form' : `a ${typeof value} was given`}. Subjects are buyer, creator, business-contact and account.`,
  });
}
