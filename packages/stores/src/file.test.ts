import { TEST_KEY, temporaryFolder } from './__fixtures__/battery-places.ts';
import { describeStores } from './__fixtures__/stores-battery.ts';
import { openFileStores } from './file.ts';

describeStores(
  'stores in files',
  async () => {
    const { folder, remove } = await temporaryFolder();
    return { open: () => openFileStores({ folder, key: TEST_KEY }), remove };
  },
  { shared: true, durable: true },
);
