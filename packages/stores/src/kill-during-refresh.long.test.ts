import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TEST_KEY, temporaryFolder } from './__fixtures__/battery-places.ts';
import { describeKills } from './__fixtures__/describe-kills.ts';
import {
  postgresPrograms,
  startPostgres,
  type TemporaryPostgres,
} from './__fixtures__/temporary-postgres.ts';

const key = TEST_KEY.toString('hex');
const inFolder = (kind: 'file' | 'pglite') => async () => {
  const { folder, remove } = await temporaryFolder();
  return { place: { kind, folder, key }, remove } as const;
};

describeKills('with stores in files', inFolder('file'), { kills: 200, together: 200 });

// It takes seconds to start, and is for one process at a time.
describeKills('with stores in PGlite', inFolder('pglite'), { kills: 4 });

const programs = postgresPrograms();
if (programs === undefined) {
  it('PostgreSQL is not installed here, so nothing is killed over it', (context) => {
    expect(process.env.CI, 'install the package postgresql').toBeUndefined();
    (context.task.meta as { missingPart?: string }).missingPart = 'PostgreSQL';
    context.skip();
  });
} else {
  describe('PostgreSQL', () => {
    let server: TemporaryPostgres;
    beforeAll(async () => {
      server = await startPostgres(programs);
    });
    afterAll(() => server.stop());

    // After each kill the others wait until the lease of the dead is over.
    describeKills(
      'with stores in PostgreSQL',
      async () => ({
        place: { kind: 'postgres', connectionString: server.connectionString, key },
        remove: async () => undefined,
      }),
      { kills: 4, together: 100 },
    );
  });
}
