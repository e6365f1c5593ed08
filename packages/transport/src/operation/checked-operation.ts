import { ConfigurationError, defineOperation, type Operation } from '@twinshore/core';

/**
 * An operation as it was checked, in a copy that nobody can change. Operations are plain data, so one may have been
 * put together without `defineOperation`, such as by spreading another.
 *
 * @throws {@link ConfigurationError} `config.invalid` for something that is no operation, and for what
 * `defineOperation` refuses
 */
export function checkedOperation(operation: Operation): Operation {
  const { family, schemas, availability, id } = operation ?? {};
  const whole =
    typeof id === 'string' &&
    typeof schemas === 'function' &&
    typeof family?.adapt === 'function' &&
    typeof family.envelope === 'function' &&
    typeof family.classify === 'function' &&
    typeof availability?.us?.available === 'boolean' &&
    typeof availability.global?.available === 'boolean' &&
    typeof operation.path === 'string';
  if (whole) return defineOperation(operation);
  throw new ConfigurationError({
    message:
      'What was sent is no operation. Send one of the catalogue, or one that you made with defineOperation().',
  });
}
