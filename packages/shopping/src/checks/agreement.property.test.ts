import { beforeAll, describe, expect, it, vi } from 'vitest';
import { AREA_FOLDERS, type CatalogueEntry, loadCatalogue } from '../__fixtures__/catalogue.ts';
import { judgeAgreement } from '../__fixtures__/judge-agreement.ts';

// All checks of the catalogue are loaded here, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const RUNS = 1;
const STRANGERS = 1;

let catalogue: readonly CatalogueEntry[];
beforeAll(async () => {
  catalogue = await loadCatalogue();
}, 30_000);

const cases = AREA_FOLDERS.flatMap((folder) =>
  (['input', 'output'] as const).map((direction) => ({ folder, direction })),
);

describe('checks, words and zod schemas', () => {
  it('are there for every operation', () => {
    expect(catalogue.length).toBeGreaterThan(428);
    const without = catalogue.filter(({ shapes, schemas }) => {
      const empty = shapes.output === 'any';
      return schemas.input === undefined || (schemas.output === undefined) !== empty;
    });
    expect(without.map(({ constant }) => constant)).toEqual([]);
  });

  it.each(cases)('agree on the $direction of $folder', async ({ folder, direction }) => {
    for (const entry of catalogue.filter((one) => one.folder === folder))
      await judgeAgreement(entry, direction, RUNS, STRANGERS);
  });
});
