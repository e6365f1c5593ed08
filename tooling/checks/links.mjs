import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { root } from '../run-tool.mjs';

const LEFT_OUT = /(?:^|\/)(?:node_modules|dist|docs\/site|\.git|\.turbo|CHANGELOG\.md)(?:\/|$)/;

/** Every relative link of every page leads to a file that is there. */
export function checkLinks() {
  const pages = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.md') && !LEFT_OUT.test(path));
  const dead = pages.flatMap((path) => deadLinks(join(root, path)));
  if (dead.length > 0) throw new Error(`Links that lead nowhere:\n${dead.join('\n')}`);
  return `${pages.length} pages`;
}

function deadLinks(page) {
  const text = readFileSync(page, 'utf8').replace(/```.*?```/gs, '');
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target]) => target.split('#')[0])
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target) && !existsSync(join(dirname(page), target)))
    .map((target) => `${relative(root, page)}: ${target}`);
}
