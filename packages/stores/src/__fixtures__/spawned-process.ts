import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { RefreshingProcessOptions } from './refreshing-process.ts';

const packageFolder = join(import.meta.dirname, '../..');

/** Builds the process that refreshes into one file, so that it starts quickly. */
export async function buildRefreshingProcess(): Promise<{ file: string; remove: () => Promise<void> }> {
  // Inside the package, where its optional parts can be found.
  const modules = join(packageFolder, 'node_modules');
  await mkdir(modules, { recursive: true });
  const folder = await mkdtemp(join(modules, '.process-'));
  const file = join(folder, 'process.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, 'refreshing-process.ts')],
    outfile: file,
    bundle: true,
    format: 'esm',
    platform: 'node',
    conditions: ['source', 'node'],
    external: ['pg', '@electric-sql/pglite'],
    define: { __TWINSHORE_VERSION__: '"0.0.0"' },
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
  return { file, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** A real process of its own, with what it said. */
export class SpawnedProcess {
  readonly lines: string[] = [];
  readonly ended: Promise<void>;
  readonly #child: ChildProcess;
  readonly #waiting = new Set<() => void>();
  #over = false;
  errors = '';

  constructor(file: string) {
    this.#child = spawn(process.execPath, [file], { stdio: ['pipe', 'pipe', 'pipe'] });
    let rest = '';
    this.#child.stdout?.on('data', (chunk: Buffer) => {
      rest += chunk.toString();
      const lines = rest.split('\n');
      rest = lines.pop() ?? '';
      this.lines.push(...lines);
      this.#wake();
    });
    this.#child.stderr?.on('data', (chunk: Buffer) => {
      this.errors += chunk.toString();
    });
    this.ended = new Promise((resolve) => {
      this.#child.on('close', () => {
        this.#over = true;
        resolve();
        this.#wake();
      });
    });
  }

  begin(options: RefreshingProcessOptions): void {
    this.#child.stdin?.write(`${JSON.stringify(options)}\n`);
  }

  /** Waits until it has said something so often, or has ended. */
  async said(line: string, times = 1): Promise<void> {
    while (this.count(line) < times && !this.#over) {
      await new Promise<void>((resolve) => {
        this.#waiting.add(resolve);
      });
    }
  }

  count(line: string): number {
    return this.lines.filter((said) => said === line).length;
  }

  /** Lets it end by itself. */
  stop(): Promise<void> {
    this.#child.stdin?.end();
    return this.ended;
  }

  kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    return this.ended;
  }

  #wake(): void {
    for (const resolve of this.#waiting) resolve();
    this.#waiting.clear();
  }
}
