import { beforeAll, describe, it } from 'vitest';
import { AREA_FOLDERS, type CatalogueEntry, loadCatalogue } from '../__fixtures__/catalogue.ts';
import { judgeAgreement } from '../__fixtures__/judge-agreement.ts';

const RUNS = 100;
const STRANGERS = 60;

let catalogue: readonly CatalogueEntry[];
beforeAll(async () => {
  catalogue = await loadCatalogue();
}, 30_000);

const cases = AREA_FOLDERS.flatMap((folder) =>
  (['input', 'output'] as const).map((direction) => ({ folder, direction })),
);

describe('checks, words and zod schemas', () => {
  it.each(cases)('agree on the $direction of $folder', async ({ folder, direction }) => {
    for (const entry of catalogue.filter((one) => one.folder === folder))
      await judgeAgreement(entry, direction, RUNS, STRANGERS);
  });
});
