import { readFileSync } from 'node:fs';
import { contractSnapshot } from './contracts/contract-snapshot.ts';
import { errorsPage } from './errors/errors-page.ts';
import { decisionsIndex } from './guides/decisions-index.ts';
import { twoRegionsGuide } from './guides/two-regions-guide.ts';

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
  return [
    { path: `docs/contracts/${version}.json`, text: await contractSnapshot(version) },
    { path: 'docs/decisions/README.md', text: decisionsIndex() },
    { path: 'docs/errors.md', text: errorsPage() },
    { path: 'docs/migrations/one-global-to-two-regions.md', text: await twoRegionsGuide(version) },
  ];
}
