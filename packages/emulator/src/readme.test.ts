import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FAULT_KINDS } from './faults/fault-kinds-table.ts';
import { DEFAULT_KNOBS } from './knobs/default-knobs.ts';

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');

describe('the README', () => {
  it.each(Object.keys(DEFAULT_KNOBS))('lists the knob %s', (name) => {
    expect(readme).toContain(`\`${name}\``);
  });

  it.each(Object.keys(FAULT_KINDS))('lists the fault %s', (kind) => {
    expect(readme).toContain(`| \`${kind}\` |`);
  });
});
