import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedPackages } from '../published-packages.mjs';
import { root, runNode, toolScript } from '../run-tool.mjs';

/** One version for all, one fixed group for all, and notes that only name packages we have. */
export async function checkChangesets() {
  const packages = publishedPackages();
  const names = packages.map(({ manifest }) => manifest.name);
  const config = JSON.parse(readFileSync(join(root, '.changeset/config.json'), 'utf8'));
  const problems = [];

  if (config.fixed.length !== 1) problems.push('.changeset/config.json: there is exactly one fixed group');
  const patterns = config.fixed.flat();
  for (const name of names.filter((name) => !patterns.some((pattern) => covers(pattern, name)))) {
    problems.push(`.changeset/config.json: ${name} is in no fixed group`);
  }
  const versions = new Set(packages.map(({ manifest }) => manifest.version));
  if (versions.size !== 1) problems.push(`packages carry different versions: ${[...versions].join(', ')}`);

  const notes = readdirSync(join(root, '.changeset')).filter(
    (file) => file.endsWith('.md') && file !== 'README.md',
  );
  for (const note of notes) {
    const [, matter = '', text = ''] = readFileSync(join(root, '.changeset', note), 'utf8').split(/^---$/m);
    if (text.trim() === '') problems.push(`.changeset/${note}: has no text for users`);
    for (const [, name, bump] of matter.matchAll(/^['"]?([^'":]+)['"]?:\s*(\w+)/gm)) {
      if (!names.includes(name)) problems.push(`.changeset/${note}: no package ${name}`);
      if (!['patch', 'minor', 'major'].includes(bump))
        problems.push(`.changeset/${note}: ${bump} is no bump`);
    }
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  if (hasBranch(config.baseBranch)) await runNode(toolScript('@changesets/cli', 'changeset'), ['status']);
  return `${names.length} packages, ${notes.length} notes`;
}

function covers(pattern, name) {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name;
}

function hasBranch(name) {
  try {
    execFileSync('git', ['rev-parse', '--verify', '--quiet', `refs/heads/${name}`], {
      cwd: root,
      stdio: 'ignore',
    });
    return true;
  } catch {
    return false;
  }
}
