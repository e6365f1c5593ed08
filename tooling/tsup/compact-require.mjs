// Takes the interop helper out of the CommonJS build of a package whose files only load each other: every one of them
// says that it is an ES module, for which the helper hands back what it was given.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const dist = join(process.cwd(), 'dist');
const HELPER = /function _interopRequireWildcard\(obj\) \{.*?newObj\.default = obj; return newObj; \} \}\s*/;
const USE = /_interopRequireWildcard\(require\((["'])(.*?)\1\)\)/g;

let saved = 0;
for (const name of readdirSync(dist).filter((file) => file.endsWith('.cjs'))) {
  const file = join(dist, name);
  const text = readFileSync(file, 'utf8');
  const foreign = [...text.matchAll(USE)].some(([, , specifier]) => !specifier.startsWith('./'));
  if (foreign || !HELPER.test(text)) continue;
  const compact = text
    .replace(HELPER, '')
    .replaceAll(USE, (_whole, quote, specifier) => `require(${quote}${specifier}${quote})`);
  if (compact.includes('_interopRequireWildcard')) continue;
  writeFileSync(file, compact);
  saved += text.length - compact.length;
}
console.log(`the CommonJS build is ${Math.round(saved / 1000)} kB smaller`);
