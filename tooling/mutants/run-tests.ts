import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toolScript } from '../run-tool.mjs';
import { APPLIED } from './mutant-plugin.ts';

/** A run without end is stopped. On a busy machine a run takes a few seconds. */
const LIMIT_MS = 120_000;

const ENDLESS = 'the run was stopped, because it did not end';

const root = join(import.meta.dirname, '../..');

/** What a run of tests came to. */
export interface TestRun {
  readonly passed: number;
  /** Names of the tests that failed. */
  readonly failed: readonly string[];
  /** Files that could not even be loaded. */
  readonly broken: readonly string[];
  /** Whether the run had to be stopped. */
  readonly endless: boolean;
  /** Whether the mutated file was loaded. */
  readonly applied: boolean;
  readonly seconds: number;
  /** The end of the output, for the report of a run that went wrong. */
  readonly output: string;
}

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** What a run is made with. */
export interface TestRunOptions {
  readonly mutant?: string;
  /** Part of the names of the tests to run. */
  readonly only?: string | undefined;
  readonly limitMs?: number;
}

/** Runs test files in a process of their own, mutated or as they are. */
export async function runTests(
  tests: readonly string[],
  { mutant, only, limitMs = LIMIT_MS }: TestRunOptions = {},
): Promise<TestRun> {
  const folder = await mkdtemp(join(tmpdir(), 'mutant-'));
  const report = join(folder, 'report.json');
  const started = performance.now();
  try {
    const output = await vitest(
      [...tests, '--reporter=json', `--outputFile=${report}`, ...(only === undefined ? [] : ['-t', only])],
      mutant,
      limitMs,
    );
    const { testResults } = JSON.parse(
      await readFile(report, 'utf8').catch(() => '{"testResults":[]}'),
    ) as Report;
    const assertions = testResults.flatMap((file) => file.assertionResults);
    return {
      passed: assertions.filter(({ status }) => status === 'passed').length,
      failed: assertions.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
      broken: testResults
        .filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
        .map(({ name }) => name),
      endless: output.endsWith(ENDLESS),
      applied: mutant !== undefined && output.includes(`${APPLIED} ${mutant}`),
      seconds: (performance.now() - started) / 1000,
      output: output.slice(-4000),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function vitest(args: readonly string[], mutant: string | undefined, limitMs: number): Promise<string> {
  const config = join(import.meta.dirname, 'vitest.config.ts');
  const { TWINSHORE_MUTANT: _other, NODE_OPTIONS: _options, ...environment } = process.env;
  // The variables of an outer vitest would make this one believe that it is a worker.
  for (const name of Object.keys(environment)) if (name.startsWith('VITEST')) delete environment[name];
  const child = spawn(
    process.execPath,
    [toolScript('vitest'), 'run', '--config', config, '--root', root, ...args],
    {
      cwd: root,
      env: { ...environment, ...(mutant === undefined ? {} : { TWINSHORE_MUTANT: mutant }) },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const limit = setTimeout(() => child.kill('SIGKILL'), limitMs);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (_code, signal) => {
      clearTimeout(limit);
      resolve(signal === 'SIGKILL' ? `${output}\n${ENDLESS}` : output);
    });
  });
}
