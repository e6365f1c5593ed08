import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGES = ['core', 'transport', 'transport-us', 'transport-global', 'shopping', 'pixel', 'stores'];

/** The first parts of error codes; labels such as `buyer.email` look alike. */
const FAMILIES =
  /^(?:region|residency|evidence|operation|config|request|network|egress|response|api|auth|paging|webhook|stored)\./;

/** The codes that the sources of the SDK give to errors, as literals. Platform codes stand in tables of their own. */
export function thrownCodes(): ReadonlySet<string> {
  const packages = fileURLToPath(new URL('../../packages', import.meta.url));
  const codes = new Set<string>();
  for (const name of PACKAGES) {
    const folder = join(packages, name, 'src');
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts') || /test|__fixtures__/.test(file)) continue;
      for (const [, code] of readFileSync(join(folder, file), 'utf8').matchAll(
        /(?:code: |super\()'([a-z]+\.[a-z_]+)'/g,
      )) {
        if (code !== undefined && FAMILIES.test(code)) codes.add(code);
      }
    }
  }
  return codes;
}
