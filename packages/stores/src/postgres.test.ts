import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TEST_KEY } from './__fixtures__/battery-places.ts';
import { describeStores } from './__fixtures__/stores-battery.ts';
import {
  postgresPrograms,
  startPostgres,
  type TemporaryPostgres,
} from './__fixtures__/temporary-postgres.ts';
import { openPostgresStores } from './postgres.ts';

const programs = postgresPrograms();

if (programs === undefined) {
  it('PostgreSQL is not installed here, so its stores are not tested', (context) => {
    // Where everything is said to be tested, nothing may be missing.
    expect(process.env.CI, 'install the package postgresql').toBeUndefined();
    (context.task.meta as { missingPart?: string }).missingPart = 'PostgreSQL';
    context.skip();
  });
} else {
  describe('PostgreSQL', () => {
    let server: TemporaryPostgres;
    beforeAll(async () => {
      server = await startPostgres(programs);
    }, 60_000);
    afterAll(() => server.stop());

    describeStores(
      'stores in PostgreSQL',
      async () => {
        const { connectionString } = server;
        return {
          open: () => openPostgresStores({ connectionString, key: TEST_KEY }),
          async remove() {
            const { default: pg } = await import('pg');
            const client = new pg.Client({ connectionString });
            await client.connect();
            await client.query('drop table twinshore_tokens, twinshore_leases, twinshore_seen');
            await client.end();
          },
        };
      },
      { shared: true, durable: true },
    );

    it('can be opened by many at once, also for the first time', async () => {
      const { connectionString } = server;
      const all = await Promise.all(
        Array.from({ length: 6 }, () => openPostgresStores({ connectionString, key: 'unencrypted' })),
      );
      await all[0]?.tokens('us').set('k', { accessToken: 'a' } as never);
      expect((await all[5]?.tokens('us').get('k'))?.accessToken).toBe('a');
      await Promise.all(all.map((one) => one.close()));
    });
  });
}
