// npm run docs [-- --strict]: the generated guides, then the API reference of every entry and the pages of docs/,
// as a site in docs/site.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Application, ReflectionKind } from 'typedoc';
import { publicSpecifier, publishedPackages } from './published-packages.mjs';
import { root, runNode } from './run-tool.mjs';

const { values } = parseArgs({ options: { strict: { type: 'boolean', default: false } } });
const models = mkdtempSync(join(tmpdir(), 'twinshore-docs-'));

try {
  if (publishedPackages().every(({ written }) => written)) {
    await runNode(join(root, 'tooling/generate-docs.mjs'));
  }
  const files = [];
  for (const entry of publishedPackages().filter(({ written }) => written)) {
    files.push(await describePackage(entry));
  }
  await writeSite(files);
} finally {
  rmSync(models, { recursive: true, force: true });
}

/** One model per package, with the entries its package.json declares under the names an importer writes. */
async function describePackage({ folder, manifest, entries }) {
  const described = entries.filter(({ exists, subpath }) => {
    return exists && subpath.startsWith('.') && subpath !== './internal';
  });
  const app = await Application.bootstrap({
    name: manifest.name,
    entryPoints: described.map(({ source }) => join(folder, source)),
    tsconfig: join(folder, 'tsconfig.json'),
    alwaysCreateEntryPointModule: true,
    basePath: root,
    gitRevision: 'main',
    sourceLinkTemplate: 'https://github.com/twinshore/twinshore/blob/{gitRevision}/{path}#L{line}',
    excludeInternal: true,
    excludePrivate: true,
    includeVersion: true,
  });
  const project = await app.convert();
  if (!project) throw new Error(`${manifest.name}: its types do not compile`);
  for (const module of project.getChildrenByKind(ReflectionKind.Module)) {
    const entry = described.find(({ source }) => join(folder, source) === module.sources?.[0]?.fullFileName);
    if (entry !== undefined) module.name = publicSpecifier(manifest, entry);
  }
  const file = join(models, `${manifest.name.replace('/', '-')}.json`);
  await app.generateJson(project, file);
  return file;
}

async function writeSite(files) {
  const app = await Application.bootstrap({
    name: 'Twinshore',
    entryPointStrategy: 'merge',
    entryPoints: files,
    readme: join(root, 'docs/start.md'),
    projectDocuments: pages(),
    out: join(root, 'docs/site'),
    treatWarningsAsErrors: values.strict,
    treatValidationWarningsAsErrors: values.strict,
  });
  const project = await app.convert();
  if (!project) throw new Error('The packages could not be merged');
  for (const page of project.documents ?? []) page.name = headingOf(page) ?? page.name;
  app.validate(project);
  await app.generateOutputs(project);
  if (app.logger.hasErrors() || (values.strict && app.logger.hasWarnings())) process.exitCode = 1;
}

/** The navigation shows titles, not file names. */
function headingOf(page) {
  return /^# (.+)$/m.exec(page.content.map(({ text }) => text).join(''))?.[1];
}

/** The pages a reader finds in the repository, except the start page. */
function pages() {
  const below = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.md') && path !== 'start.md' && !path.startsWith('site/'))
    .sort()
    .map((path) => `docs/${path}`);
  return ['README.md', 'CONTRIBUTING.md', ...below].map((path) => join(root, path));
}
