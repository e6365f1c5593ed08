import { startPlatform } from '../platform/start-platform.ts';
import { readCommandLine, USAGE } from './command-options.ts';

/**
 * Runs the platform until the process is asked to end.
 *
 * @returns the exit code
 */
export async function runPlatformCommand(argv: readonly string[]): Promise<number> {
  let options: ReturnType<typeof readCommandLine>;
  try {
    options = readCommandLine(argv);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return 2;
  }
  if (options === undefined) {
    process.stdout.write(USAGE);
    return 0;
  }

  const ended = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  let platform: Awaited<ReturnType<typeof startPlatform>>;
  try {
    platform = await startPlatform(options);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
  const { topology, origins, admin, seed } = platform;
  process.stdout.write(`${JSON.stringify({ topology, origins, admin: admin.origin, ...seed })}\n`);
  process.stderr.write(`Ready (${topology}). Admin: ${admin.origin} – end with Ctrl+C.\n`);
  await ended;
  await platform.close();
  return 0;
}
