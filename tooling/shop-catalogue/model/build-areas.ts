import { OVERLAYS } from '../overlays/index.ts';
import { LATER } from '../overlays/later.ts';
import { laterOperations } from '../snapshot/later-operations.ts';
import type { SnapshotOperation } from '../snapshot/snapshot.ts';
import { buildOperation } from './build-operation.ts';
import { EXTENDED_AREAS } from './extended-areas.ts';
import { groupBy } from './group-by.ts';
import type { AreaModel, GroupModel, MethodModel, OperationModel } from './model.ts';
import { kebab, pascal } from './names.ts';
import type { AreaOverlay } from './overlay.ts';
import { collectTypes } from './type-registry.ts';

/**
 * Joins the snapshot with the overlays. Every operation has to be in one overlay, and every entry of an overlay has to
 * be an operation.
 */
export function buildAreas(snapshot: readonly SnapshotOperation[]): readonly AreaModel[] {
  const after = laterOperations(snapshot);
  const later = new Set(after.map(({ key }) => key));
  const byKey = new Map([...snapshot, ...after].map((operation) => [operation.key, operation]));
  const claimed = new Set<string>();
  const areas = OVERLAYS.map((own) => {
    const overlay: AreaOverlay = { ...own, operations: { ...own.operations, ...LATER[own.area] } };
    const defaults = defaultsOf(overlay);
    const operations = Object.entries(overlay.operations).map(([key, entry]) => {
      const operation = byKey.get(key);
      if (operation === undefined)
        throw new Error(`${overlay.area} speaks of ${key}, which the snapshot does not have`);
      if (claimed.has(key)) throw new Error(`${key} is in two overlays`);
      claimed.add(key);
      return buildOperation(operation, entry, overlay, defaults.get(entry.method) === key, later.has(key));
    });
    return {
      area: overlay.area,
      folder: kebab(overlay.area),
      summary: overlay.summary,
      operations,
      root: groupOf(
        rootName(overlay.area),
        [overlay.area],
        operations,
        new Set(collectTypes(operations).keys()),
      ),
    };
  });
  const missing = [...byKey.keys()].filter((key) => !claimed.has(key));
  if (missing.length > 0)
    throw new Error(`No overlay names ${missing.length} operations: ${missing.slice(0, 5).join(', ')}`);
  refuseTwice(areas.flatMap(({ operations }) => operations));
  return areas;
}

/** The class of an area; one that is extended by hand leaves its name to the hand-written one. */
function rootName(area: string): string {
  return EXTENDED_AREAS[area] === undefined ? pascal(area) : `${pascal(area)}Operations`;
}

/** The key of the version that each method calls unless told otherwise. */
function defaultsOf({ area, operations }: AreaOverlay): ReadonlyMap<string, string> {
  const defaults = new Map<string, string>();
  const versions = groupBy(Object.entries(operations), ([, { method }]) => method);
  for (const [method, list] of versions) {
    const chosen = list.length === 1 ? list : list.filter(([, entry]) => entry.default === true);
    const [only] = chosen;
    if (chosen.length !== 1 || only === undefined)
      throw new Error(
        `${area}.${method} has ${list.length} versions, of which ${chosen.length} are the default`,
      );
    defaults.set(method, only[0]);
  }
  return defaults;
}

function groupOf(
  wanted: string,
  path: readonly string[],
  operations: readonly OperationModel[],
  types: ReadonlySet<string>,
): GroupModel {
  const name = types.has(wanted) ? `${wanted}Methods` : wanted;
  const depth = path.length - 1;
  const here = operations.filter(({ method }) => method.length === depth + 1);
  const below = groupBy(
    operations.filter(({ method }) => method.length > depth + 1),
    ({ method }) => method[depth] as string,
  );
  const methods: MethodModel[] = [...groupBy(here, ({ method }) => method.at(-1) as string)].map(
    ([method, list]) => {
      const [first, ...rest] = [
        ...list.filter(({ isDefault }) => isDefault),
        ...list.filter(({ isDefault }) => !isDefault).sort((a, b) => (a.version < b.version ? 1 : -1)),
      ];
      if (first === undefined) throw new Error(`${path.join('.')}.${method} has no default`);
      return { name: method, versions: [first, ...rest] };
    },
  );
  const groups = [...below].map(([part, list]) =>
    groupOf(`${path.map(pascal).join('')}${pascal(part)}`, [...path, part], list, types),
  );
  const clash = methods.find((method) => below.has(method.name));
  if (clash !== undefined) throw new Error(`${path.join('.')}.${clash.name} is a method and a group`);
  return { name, path, methods, groups };
}

function refuseTwice(operations: readonly OperationModel[]): void {
  for (const property of ['id', 'constant'] as const) {
    const seen = new Map<string, string>();
    for (const operation of operations) {
      const other = seen.get(operation[property]);
      if (other !== undefined)
        throw new Error(`${operation[property]} is the ${property} of ${other} and ${operation.key}`);
      seen.set(operation[property], operation.key);
    }
  }
}
