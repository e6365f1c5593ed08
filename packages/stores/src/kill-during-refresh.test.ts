import { TEST_KEY, temporaryFolder } from './__fixtures__/battery-places.ts';
import { describeKills } from './__fixtures__/describe-kills.ts';

describeKills(
  'with stores in files',
  async () => {
    const { folder, remove } = await temporaryFolder();
    return { place: { kind: 'file', folder, key: TEST_KEY.toString('hex') }, remove };
  },
  { kills: 6, together: 15 },
);
