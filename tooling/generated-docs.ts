import { readFileSync } from 'node:fs';
import { contractSnapshot } from './contracts/contract-snapshot.ts';
import { errorsPage } from './errors/errors-page.ts';
import { shopErrorCodesPage } from './errors/shop-error-codes-page.ts';
import { decisionsIndex } from './guides/decisions-index.ts';
import { shopBuyerDataPage } from './guides/shop-buyer-data-page.ts';
import { shopOperationsPage } from './guides/shop-operations-page.ts';
import { twoRegionsGuide } from './guides/two-regions-guide.ts';
import { buildAreas } from './shop-catalogue/model/build-areas.ts';
import { readSnapshot } from './shop-catalogue/snapshot/snapshot.ts';

/** A file under `docs/` that is written by a script. */
export interface GeneratedDoc {
  readonly path: string;
  readonly text: string;
}

/** Writes every generated document of the present release. */
export async function generatedDocs(): Promise<readonly GeneratedDoc[]> {
  const { version } = JSON.parse(
    readFileSync(new URL('../packages/core/package.json', import.meta.url), 'utf8'),
  );
  const areas = buildAreas(readSnapshot());
  return [
    { path: `docs/contracts/${version}.json`, text: await contractSnapshot(version) },
    { path: 'docs/decisions/README.md', text: decisionsIndex() },
    { path: 'docs/errors.md', text: errorsPage() },
    { path: 'docs/shop/error-codes.md', text: shopErrorCodesPage() },
    { path: 'docs/migrations/one-global-to-two-regions.md', text: await twoRegionsGuide(version) },
    { path: 'docs/shop/buyer-data.md', text: shopBuyerDataPage(areas) },
    { path: 'docs/shop/operations.md', text: shopOperationsPage(areas) },
  ];
}
