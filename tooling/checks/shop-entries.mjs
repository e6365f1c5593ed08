import { join } from 'node:path';
import { packageEntries } from '../package-entries.mjs';
import { root } from '../run-tool.mjs';
import { registerSources } from '../sources/register.mjs';

const SHOPPING = join(root, 'packages/shopping');

/** Schemas of what is declared by hand, outside the areas. */
const OTHER_SCHEMAS = ['./schemas/authorization'];

/** Every area of the catalogue has its two entries in the package, and no entry is left of an area that went. */
export async function checkShopEntries() {
  registerSources();
  const { OVERLAYS } = await import('../shop-catalogue/overlays/index.ts');
  const { EXTENDED_AREAS } = await import('../shop-catalogue/model/extended-areas.ts');
  const { kebab } = await import('../shop-catalogue/model/names.ts');
  const entries = new Map(packageEntries(SHOPPING).map((entry) => [entry.subpath, entry]));
  const problems = OVERLAYS.flatMap(({ area }) => {
    const folder = kebab(area);
    const byHand = EXTENDED_AREAS[area]?.length === 0;
    return [
      expectEntry(
        entries,
        `./${folder}`,
        byHand ? `./src/${folder}.ts` : `./src/generated/${folder}/index.ts`,
      ),
      expectEntry(entries, `./schemas/${folder}`, `./src/generated/${folder}/schemas.ts`),
    ];
  }).filter((problem) => problem !== undefined);

  const areas = new Set(OVERLAYS.map(({ area }) => kebab(area)));
  for (const { subpath, source, exists } of entries.values()) {
    const [, area] = /^\.\/(?:schemas\/)?([^/]+)$/.exec(subpath) ?? [];
    const ofCatalogue = source.includes('/generated/') || subpath.startsWith('./schemas/');
    if (ofCatalogue && !areas.has(area) && !OTHER_SCHEMAS.includes(subpath))
      problems.push(`${subpath}: there is no area '${area}'`);
    if (!exists) problems.push(`${subpath}: ${source} is not there`);
  }
  if (problems.length > 0)
    throw new Error(`Entries in packages/shopping/package.json:\n${problems.join('\n')}`);
  return `${areas.size} areas`;
}

function expectEntry(entries, subpath, source) {
  const entry = entries.get(subpath);
  if (entry === undefined) return `${subpath}: missing, its source is ${source}`;
  return entry.source === source
    ? undefined
    : `${subpath}: its source is ${entry.source}, and has to be ${source}`;
}
