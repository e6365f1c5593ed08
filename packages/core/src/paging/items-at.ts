/**
 * What stands where an operation keeps the items of a page.
 *
 * @param path - a name, or names joined by dots where the list lies deeper
 */
export function itemsAt(data: unknown, path: string): unknown {
  const at = (value: unknown, name: string): unknown =>
    (value as Record<string, unknown> | null | undefined)?.[name];
  return path.includes('.') ? path.split('.').reduce(at, data) : at(data, path);
}
