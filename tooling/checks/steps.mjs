import { runNode, toolScript } from '../run-tool.mjs';
import { checkChangesets } from './changesets.mjs';
import { checkConsumer } from './consumer.mjs';
import { checkExports } from './exports-snapshot.mjs';
import { checkForeignHosts } from './foreign-hosts.mjs';
import { checkGeneratedFiles } from './generated-files.mjs';
import { checkLicenses } from './licenses.mjs';
import { checkLinks } from './links.mjs';
import { checkShopEntries } from './shop-entries.mjs';
import { checkSizes } from './size-limits.mjs';
import { checkPublint, checkTypesResolution } from './tarballs.mjs';

const tool = (packageName, args, bin) => async () => {
  await runNode(toolScript(packageName, bin), args);
};

/** In the order they run: cheap first, then what needs the build. */
export const steps = [
  { name: 'biome', group: 'lint', run: tool('@biomejs/biome', ['check', '.', '--error-on-warnings']) },
  { name: 'oxlint', group: 'lint', run: tool('oxlint', ['--type-aware', '--deny-warnings']) },
  {
    name: 'arrows',
    group: 'lint',
    run: tool('dependency-cruiser', ['packages', 'examples', '--config'], 'depcruise'),
  },
  { name: 'unused', group: 'lint', run: tool('knip', ['--no-config-hints']) },
  { name: 'licenses', run: checkLicenses },
  { name: 'links', run: checkLinks },
  { name: 'changesets', run: checkChangesets },
  { name: 'shop-entries', run: checkShopEntries },
  { name: 'generated', run: checkGeneratedFiles },
  { name: 'types-tooling', group: 'types', run: tool('typescript', ['-p', 'tsconfig.json'], 'tsc') },
  {
    name: 'types-packages',
    group: 'types',
    run: tool('turbo', ['run', 'typecheck', '--output-logs=errors-only']),
  },
  { name: 'build', run: tool('turbo', ['run', 'build', '--output-logs=errors-only']) },
  { name: 'exports', run: checkExports },
  { name: 'publint', run: checkPublint },
  { name: 'attw', run: checkTypesResolution },
  { name: 'sizes', run: checkSizes },
  { name: 'foreign-hosts', run: checkForeignHosts },
  { name: 'consumer', run: checkConsumer },
];
