/** Reads the parameters of a path, or gives `undefined` when it has another form. */
export function matchPath(template: string, path: string): Record<string, string> | undefined {
  const expected = template.split('/');
  const given = path.split('/');
  if (expected.length !== given.length) return undefined;
  const found: Record<string, string> = {};
  for (const [index, part] of expected.entries()) {
    const value = given[index] as string;
    if (part.startsWith('{')) {
      if (value === '') return undefined;
      found[part.slice(1, -1)] = decode(value);
    } else if (part !== value) return undefined;
  }
  return found;
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
