import { createHash } from 'node:crypto';
import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from './median.mjs';
import { valueResult } from './result.mjs';
import { runOnce } from './run-once.mjs';

const bareNode = join(import.meta.dirname, '../subjects/import/bare-node.mjs');

/** What this machine can do at this hour. Absolute figures mean something only beside these. */
export async function calibrate() {
  const result = (metric, value) => valueResult({ row: 'calibration', metric, value });
  return [
    result('bare node start: ms', await nodeStartMs()),
    result('SHA-256 of 1 KB: µs', sha256Us()),
    result('one fdatasync: µs', fdatasyncUs()),
  ];
}

async function nodeStartMs() {
  const samples = [];
  for (let round = 0; round < 7; round++) samples.push((await runOnce(bareNode)).ms);
  return median(samples);
}

function sha256Us() {
  const kilobyte = Buffer.alloc(1024, 'a');
  const count = 5_000;
  return median(
    Array.from({ length: 9 }, () => {
      return timeUs(count, () => createHash('sha256').update(kilobyte).digest());
    }),
  );
}

function fdatasyncUs() {
  const folder = mkdtempSync(join(tmpdir(), 'twinshore-bench-'));
  const file = openSync(join(folder, 'journal'), 'w');
  try {
    const samples = Array.from({ length: 50 }, () => {
      writeSync(file, 'one line of a journal\n');
      return timeUs(1, () => fdatasyncSync(file));
    });
    return median(samples);
  } finally {
    closeSync(file);
    rmSync(folder, { recursive: true });
  }
}

function timeUs(count, work) {
  const startedAt = performance.now();
  for (let index = 0; index < count; index++) work();
  return ((performance.now() - startedAt) * 1000) / count;
}
