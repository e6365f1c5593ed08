import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { publicSpecifier, publishedPackages } from '../published-packages.mjs';
import { root } from '../run-tool.mjs';

const file = join(root, 'docs/contracts/exports.json');

/** The names every entry exports, as committed: a change of the public surface shows up in review. */
export function checkExports({ update }) {
  const entries = publishedPackages().flatMap(({ folder, manifest, entries }) =>
    entries
      .filter(({ subpath, exists }) => exists && subpath.startsWith('.'))
      .map(({ subpath, name }) => ({
        specifier: publicSpecifier(manifest, { subpath }),
        types: join(folder, 'dist', `${name}.d.ts`),
      })),
  );
  const program = ts.createProgram(
    entries.map(({ types }) => types),
    {
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      skipLibCheck: true,
      types: [],
    },
  );
  const checker = program.getTypeChecker();
  const snapshot = {};
  for (const { specifier, types } of entries) {
    const module = program.getSourceFile(types);
    const symbol = module && checker.getSymbolAtLocation(module);
    if (!symbol) throw new Error(`${specifier} is not built: run npm run build`);
    snapshot[specifier] = checker
      .getExportsOfModule(symbol)
      .map((exported) => describe(checker, exported))
      .sort();
  }
  const text = `${JSON.stringify(snapshot, null, 2)}\n`;
  if (update) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } else if (text !== readSnapshot()) throw new Error(difference(JSON.parse(readSnapshot()), snapshot));
  return `${entries.length} entries`;
}

function describe(checker, exported) {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
  return `${symbol.flags & ts.SymbolFlags.Value ? '' : 'type '}${exported.name}`;
}

function readSnapshot() {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '{}\n';
  }
}

function difference(before, after) {
  const lines = [
    'The public surface changed. If that is meant: npm run check -- exports --update, and a changeset.',
  ];
  for (const specifier of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [old, now] = [before[specifier] ?? [], after[specifier] ?? []];
    lines.push(...old.filter((name) => !now.includes(name)).map((name) => `- ${specifier}: ${name}`));
    lines.push(...now.filter((name) => !old.includes(name)).map((name) => `+ ${specifier}: ${name}`));
  }
  return lines.join('\n');
}
