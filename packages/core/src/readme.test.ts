import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { contextSealer } from './__fixtures__/context-sealer.ts';
import { memorySink } from './__fixtures__/memory-sink.ts';
import { chosen, closedValues, keptInQueue } from './__fixtures__/readme-example.ts';
import { scriptedTransport } from './__fixtures__/scripted-transport.ts';
import { RegionUnknownError } from './errors/region-unknown-error.ts';
import { resident } from './resident/create-resident.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

describe('the README', () => {
  it('shows code that is compiled and run here', () => {
    const blocks = [...read('../README.md').matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => code?.trim());
    const regions = [
      ...read('./__fixtures__/readme-example.ts').matchAll(/#region.*?\{\n(.*?)\n\}\n\/\/ #endregion/gs),
    ];
    expect(blocks).toEqual(regions.map(([, code]) => code?.replace(/^ {2}/gm, '').trim()));
    expect(blocks).toHaveLength(3);
  });

  it('tells the truth about closed values', async () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    const evidence = memorySink();
    expect(await closedValues(evidence)).toEqual({ id: '1', email: 'jane@example.com', returning: true });
    expect(log.mock.calls).toEqual([['mail to [us:buyer.email]'], ['{"email":"[us:buyer.email]"}']]);
    expect(evidence.records).toHaveLength(1);
    log.mockRestore();
  });

  it('tells the truth about storing', async () => {
    const order = { id: '1', buyer_email: resident('us', 'buyer.email', 'jane@example.com') };
    const transport = scriptedTransport('us', () => undefined);
    expect(await keptInQueue(order, contextSealer('kms-us'), transport)).toEqual(order);
  });

  it('tells the truth about both sides', () => {
    const us = scriptedTransport('us', () => undefined);
    const global = scriptedTransport('global', () => undefined);
    const { british, known, byId } = chosen(us, global);
    expect([british, known]).toEqual([global, us]);
    expect(() => byId('7495000000000000001')).toThrow(RegionUnknownError);
  });
});
