import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** What an entry loads at once: packages and private entries it imports, through all of its own files. */
function loadedAtOnce(entry: string): string[] {
  const seen = new Set<string>();
  const outside = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const source = readFileSync(file, 'utf8');
    for (const [, clause = '', from = ''] of source.matchAll(
      /^(?:import|export) ([^;']*?) ?from '([^']+)';/gm,
    )) {
      if (clause.startsWith('type ') || /^\{\s*(type [^,{}]+,?\s*)+\}$/.test(clause)) continue;
      if (from.startsWith('.')) visit(join(dirname(file), from));
      else outside.add(from);
    }
  };
  visit(join(import.meta.dirname, entry));
  return [...outside].sort();
}

test('the catalogue loads nothing but itself', () => {
  expect(loadedAtOnce('index.ts')).toEqual([]);
});

test('identity loads no optional library and no node: module', () => {
  expect(loadedAtOnce('identity.ts')).toEqual(['#sha256', '@twinshore/core', '@twinshore/core/internal']);
});

test('the server loads validators and phone numbers on first use only', () => {
  expect(loadedAtOnce('server.ts')).toEqual(['#sha256', '@twinshore/core', '@twinshore/core/internal']);
});

test('schemas load zod, so the reader of these tests sees imports at all', () => {
  expect(loadedAtOnce('schemas/events.ts')).toContain('zod');
});
