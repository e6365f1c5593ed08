import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';

const ENTRY = `
  import { createUsShop } from '@twinshore/shopping';
  import { orders } from '@twinshore/shopping/orders';
  export const shop = (transport) => createUsShop(transport, { orders });
`;

/** What a search needs beyond the entry: its signature and its checks. */
const NEEDED = [/adapt-shop-request/, /search-orders\.check/];

/** Bytes after brotli of a bundle with one area: what loads first, what a search has loaded, and everything. */
export async function ordersBundle() {
  const { outputFiles, metafile } = await build({
    stdin: { contents: ENTRY, resolveDir: import.meta.dirname },
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    outdir: 'out',
    write: false,
    metafile: true,
    external: ['zod'],
    logLevel: 'error',
  });
  const size = new Map(
    outputFiles.map(({ path, contents }) => [
      path.split(/[\\/]/).at(-1),
      brotliCompressSync(contents).length,
    ]),
  );
  const outputs = new Map(
    Object.entries(metafile.outputs).map(([path, output]) => [path.split('/').at(-1), output]),
  );
  /** A file with all files that it loads at once. */
  const withImports = (name, found = new Set()) => {
    if (found.has(name)) return found;
    found.add(name);
    for (const { path, kind, external } of outputs.get(name).imports)
      if (kind === 'import-statement' && external !== true) withImports(path.split('/').at(-1), found);
    return found;
  };
  const sum = (names) => [...names].reduce((total, name) => total + size.get(name), 0);
  const first = withImports('stdin.js');
  const searched = new Set(first);
  for (const name of size.keys()) if (NEEDED.some((one) => one.test(name))) withImports(name, searched);
  return { first: sum(first), searched: sum(searched), whole: sum(size.keys()) };
}
