import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Where Debian puts its servers, one folder for each version. */
const DEBIAN = '/usr/lib/postgresql';

/** A server of its own, on a socket in a temporary folder. */
export interface TemporaryPostgres {
  readonly connectionString: string;
  stop(): Promise<void>;
}

/** The folder with the server's programs, where it is installed. */
export function postgresPrograms(): string | undefined {
  const places = [
    ...(existsSync(DEBIAN) ? readdirSync(DEBIAN).map((version) => join(DEBIAN, version, 'bin')) : []),
    ...(process.env.PATH ?? '').split(':'),
  ];
  return places.find((place) => existsSync(join(place, 'initdb')) && existsSync(join(place, 'pg_ctl')));
}

/** Starts a server. It refuses to run as root, so root becomes the package's own user. */
export async function startPostgres(programs: string): Promise<TemporaryPostgres> {
  const isRoot = process.getuid?.() === 0;
  // Not in the folder for temporary files of this user, which the other user may not enter.
  const folder = await mkdtemp('/tmp/twinshore-postgres-');
  await chmod(folder, 0o777);
  const server = async (program: string, args: readonly string[]): Promise<void> => {
    const path = join(programs, program);
    const options = { cwd: folder };
    if (isRoot)
      await run(
        'setpriv',
        ['--reuid=postgres', '--regid=postgres', '--clear-groups', path, ...args],
        options,
      );
    else await run(path, [...args], options);
  };
  const data = join(folder, 'data');
  await server('initdb', ['-D', data, '-U', 'app', '-A', 'trust', '--no-sync', '-E', 'UTF8']);
  const settings = `-k ${folder} -c listen_addresses= -c max_connections=50`;
  await server('pg_ctl', ['-D', data, '-l', join(folder, 'log'), '-w', '-o', settings, 'start']);
  return {
    connectionString: `postgres://app@/postgres?host=${encodeURIComponent(folder)}`,
    async stop() {
      await server('pg_ctl', ['-D', data, '-m', 'immediate', 'stop']);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
