/**
 * Copies query or header values into an object that more are added to. By hand, because adding to what `{ ...values }`
 * gives was measured to take some twenty times longer (Node 20).
 */
export function copyValues(values: Readonly<Record<string, string>>): Record<string, string> {
  const copy: Record<string, string> = {};
  for (const name in values) copy[name] = values[name] as string;
  return copy;
}
