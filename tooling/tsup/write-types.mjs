// Writes the types of a package that is too large to have them bundled: one declaration file for each source file that
// an entry reaches, below `dist/types`, and one small file for each entry.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';
import { packageEntries } from '../package-entries.mjs';

const folder = process.cwd();
const source = join(folder, 'src');
const entries = packageEntries(folder).filter(({ exists }) => exists);
const { config } = ts.readConfigFile(join(folder, 'tsconfig.src.json'), (path) => ts.sys.readFile(path));
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
const program = ts.createProgram(
  entries.map((entry) => join(folder, entry.source)),
  {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    stripInternal: true,
    outDir: undefined,
  },
);

const texts = new Map();
program.emit(undefined, (file, text) => {
  if (file.startsWith(source + sep)) texts.set(relative(source, file), rewritten(text));
});

const wanted = new Set();
for (const entry of entries) {
  const file = `${relative(source, join(folder, entry.source)).replace(/\.ts$/, '')}.d.ts`;
  reach(file);
  const target = join(folder, 'dist', `${entry.name}.d.ts`);
  mkdirSync(dirname(target), { recursive: true });
  const path = relative(dirname(target), join(folder, 'dist/types', file))
    .split(sep)
    .join('/');
  writeFileSync(target, `export * from './${path.replace(/\.d\.ts$/, '.js')}';\n`);
}
for (const file of wanted) {
  const target = join(folder, 'dist/types', file);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, texts.get(file));
}
console.log(`${wanted.size} declaration files for ${entries.length} entries`);

function reach(file) {
  if (wanted.has(file)) return;
  const text = texts.get(file);
  if (text === undefined) throw new Error(`${file} was not written: the package has type errors`);
  wanted.add(file);
  for (const [, specifier] of text.matchAll(/(?:from |import\()'(\.[^']+)\.js'/g))
    reach(join(dirname(file), `${specifier}.d.ts`));
}

/**
 * Sources import each other as `.ts`; beside declarations stands, as far as a reader can tell, a `.js` file. What is
 * exported is public, so the tag that says so stays behind.
 */
function rewritten(text) {
  return (
    text
      .replaceAll(/((?:from |import\()['"])(\.[^'"]+)\.ts(['"])/g, '$1$2.js$3')
      .replaceAll(/((?:from |import\())"(\.[^"]+)"/g, "$1'$2'")
      .replaceAll(/(?:\n +\*)?\n +\* @public(?=\n)| @public(?= \*\/)/g, '')
      // What a nested type is part of, its name says as well.
      .replaceAll(/^ *\/\*\* Part of `[^`]+`\. \*\/\n/gm, '')
      .replaceAll(/^(?: {4})+/gm, (indent) => ' '.repeat(indent.length / 2))
  );
}
