/**
 * Names a value's type for an error message, never its content.
 */
export function describeKind(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value !== 'object') return `a ${typeof value}`;
  const name: unknown = Object.getPrototypeOf(value)?.constructor?.name;
  return typeof name === 'string' && /^[A-Za-z_$][\w$]{0,63}$/.test(name)
    ? `an instance of ${name}`
    : 'an object of its own kind';
}
