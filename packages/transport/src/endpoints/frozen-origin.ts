const PARTS = [
  'href',
  'origin',
  'protocol',
  'username',
  'password',
  'host',
  'hostname',
  'port',
  'pathname',
  'search',
  'hash',
] as const;

/**
 * A URL that nobody can turn to another host: it is shared by all who ask for the surface, and a plain `URL`
 * would let any of them change it for the others.
 */
export function frozenOrigin(origin: string): URL {
  const url = new URL(origin);
  for (const part of PARTS) Object.defineProperty(url, part, { value: url[part], enumerable: true });
  Object.defineProperty(url, 'searchParams', { get: () => new URLSearchParams() });
  return Object.freeze(url);
}
