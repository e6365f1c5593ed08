/**
 * What was found at a path, with the parameters in it.
 */
export interface PathMatch<T> {
  readonly value: T;
  readonly parameters: Readonly<Record<string, string>>;
}

/**
 * Values by path template.
 */
export interface PathTable<T> {
  /** All values whose template fits, those with fewer parameters first. */
  find(path: string): readonly PathMatch<T>[];
}

interface Node<T> {
  readonly fixed: Map<string, Node<T>>;
  any: Node<T> | undefined;
  readonly here: { readonly value: T; readonly names: readonly string[] }[];
}

/**
 * Makes a table that is looked up segment by segment, so that hundreds of templates cost no more than one.
 *
 * @param entries - templates such as `/order/202309/orders/{order_id}` with what stands there
 */
export function createPathTable<T>(entries: Iterable<readonly [template: string, value: T]>): PathTable<T> {
  const root = emptyNode<T>();
  for (const [template, value] of entries) {
    const parts = template.split('/');
    let node = root;
    for (const part of parts) node = childOf(node, part);
    node.here.push({ value, names: parts.filter(isParameter).map((part) => part.slice(1, -1)) });
  }
  return { find: (path) => [...matches(root, path.split('/'), 0, [])] };
}

function* matches<T>(
  node: Node<T>,
  parts: readonly string[],
  at: number,
  values: readonly string[],
): Generator<PathMatch<T>> {
  const part = parts[at];
  if (part === undefined) {
    for (const { value, names } of node.here) {
      yield {
        value,
        parameters: Object.fromEntries(names.map((name, index) => [name, values[index] ?? ''])),
      };
    }
    return;
  }
  const fixed = node.fixed.get(part);
  if (fixed !== undefined) yield* matches(fixed, parts, at + 1, values);
  if (node.any !== undefined && part !== '') {
    yield* matches(node.any, parts, at + 1, [...values, decode(part)]);
  }
}

function childOf<T>(node: Node<T>, part: string): Node<T> {
  if (isParameter(part)) {
    node.any ??= emptyNode();
    return node.any;
  }
  const known = node.fixed.get(part) ?? emptyNode();
  node.fixed.set(part, known);
  return known;
}

function emptyNode<T>(): Node<T> {
  return { fixed: new Map(), any: undefined, here: [] };
}

function isParameter(part: string): boolean {
  return part.startsWith('{');
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
