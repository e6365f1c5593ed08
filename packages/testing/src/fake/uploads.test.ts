import {
  defineOperation,
  type FileInput,
  type Resident,
  resident,
  type StandardSchema,
} from '@twinshore/core';
import { shopFamily } from '@twinshore/shopping/operations';
import { describe, expect, it } from 'vitest';
import { createInMemoryTransport } from './create-in-memory-transport.ts';

const anything: StandardSchema = {
  '~standard': { version: 1, vendor: 'twinshore', validate: (value) => ({ value }) },
};

const upload = defineOperation<{
  us: { input: { data: FileInput; note?: string | Resident<'us', string> }; output: unknown };
}>({
  id: 'sample.upload',
  summary: 'Takes a file.',
  family: shopFamily,
  surface: 'shop.api',
  method: 'POST',
  path: '/sample/202309/images',
  content: 'multipart',
  identifier: 'none',
  authentication: 'none',
  availability: {
    us: { available: true, confidence: 'documented' },
    global: { available: false, reason: 'made up', confidence: 'documented' },
  },
  schemas: () => Promise.resolve({ us: { input: anything, output: anything } }),
  provenance: { source: 'made up for tests', observed: '2026-11', confidence: 'documented' },
});

describe('an upload in memory', () => {
  const transport = createInMemoryTransport({
    region: 'us',
    handler: ({ input }) => ({ taken: input }),
  });

  it('hands the file to the handler, and what was closed beside it opened', async () => {
    const data = { data: new Uint8Array([1, 2]), name: 'a.png' };
    const note = resident('us', 'buyer.message', 'hello');
    expect(await transport.send(upload, { data, note })).toEqual({ taken: { data, note: 'hello' } });
  });

  it('lets nothing of the other side through beside it', async () => {
    const note = resident('global', 'buyer.message', 'hello');
    const call = transport.send(upload, { data: new Uint8Array(1), note: note as never });
    await expect(call).rejects.toMatchObject({ code: 'residency.violation' });
  });
});
