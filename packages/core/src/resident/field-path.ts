import { ConfigurationError } from '../errors/configuration-error.ts';

/** A step of a path: a field's name, or `[]` for every item of a list. */
export type FieldStep = string;

export const EVERY_ITEM = '[]';

const form = /^(?:[\w$-]+|(?=\[\]))(?:\[\])*(?:\.[\w$-]+(?:\[\])*)*$/;

/**
 * Reads a path in the grammar of {@link FieldLabel.path}, such as `orders[].recipient_address`.
 *
 * @throws {@link ConfigurationError} `config.invalid`
 */
export function fieldSteps(path: string): readonly FieldStep[] {
  if (!form.test(path)) {
    throw new ConfigurationError({
      message: `'${path}' is not a path to a field. Join names by dots and write [] after a list, such as 'orders[].buyer_email'.`,
    });
  }
  return path.match(/\[\]|[\w$-]+/g) ?? [];
}
