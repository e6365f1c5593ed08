import {
  type EndpointFact,
  type Engine,
  REGIONS,
  type Region,
  SURFACES,
  type Surface,
} from '@twinshore/core';
import { globalEndpoints } from '@twinshore/transport-global';
import { usEndpoints } from '@twinshore/transport-us';
import { describe, expect, it } from 'vitest';
import { faultOf } from './__fixtures__/outcome.ts';
import { transportOf } from './__fixtures__/transport-of.ts';

/** The hosts as they really are: what belongs to one side only is nobody's on the other. Nothing is dialled here. */
const TABLES: Readonly<Record<Region, Readonly<Record<Surface, EndpointFact>>>> = {
  us: usEndpoints.surfaces,
  global: globalEndpoints.surfaces,
};

const hostsOf = (region: Region, surface: Surface): readonly string[] => {
  const { origin, alternatives = [], suffixes = [] } = TABLES[region][surface];
  return [origin, ...alternatives, ...suffixes.map((suffix) => `https://some-host${suffix}`)];
};

/** Dials nobody. */
function deafEngine(dialled: string[]): Engine {
  return {
    specVersion: 'v1',
    name: 'deaf',
    exchange: async ({ origin }) => {
      dialled.push(origin);
      throw new Error('dialled');
    },
    close: async () => undefined,
  };
}

describe.each(REGIONS)('the transport of %s', (region) => {
  const other: Region = region === 'us' ? 'global' : 'us';

  it.each(SURFACES)('owns its own hosts of %s and none that are only the other side’s', async (surface) => {
    const dialled: string[] = [];
    const transport = transportOf(region, { engine: deafEngine(dialled), maxRetries: 0 });
    const own = hostsOf(region, surface);
    for (const host of own) expect(transport.endpoints.owns(surface, new URL('/a', host)), host).toBe(true);
    for (const host of hostsOf(other, surface).filter((one) => !own.includes(one))) {
      expect(transport.endpoints.owns(surface, new URL('/a', host)), host).toBe(false);
      const link = { region, surface, href: `${host}/file` };
      expect(
        await faultOf({ codes: ['egress.refused'], run: () => transport.download(link) }),
      ).toBeUndefined();
    }
    expect(dialled).toEqual([]);
  });

  it.each(SURFACES)('is not taken in by hosts that look like its own of %s', async (surface) => {
    const dialled: string[] = [];
    const transport = transportOf(region, { engine: deafEngine(dialled), maxRetries: 0 });
    for (const { protocol, host } of hostsOf(region, surface).map((one) => new URL(one))) {
      const lookalikes = [
        `${protocol}//${host}.evil.example/f`,
        `${protocol}//evil-${host.replace(/^[^.]+/, '')}/f`.replace('-.', '.'),
        `${protocol}//evil.example/${host}`,
        `${protocol}//${host}@evil.example/f`,
        `${protocol}//user:password@${host}/f`,
        `${protocol}//${host}:8443/f`,
        `http://${host}/f`,
        `ftp://${host}/f`,
        `blob:${protocol}//${host}/f`,
        `//${host}/f`,
        `${protocol}//evil.example\\@${host}/f`,
      ];
      for (const href of lookalikes.filter((one) => !isOwn(one, region, surface))) {
        const fault = await faultOf({
          codes: ['egress.refused'],
          run: () => transport.download({ region, surface, href }),
        });
        expect([href, fault]).toEqual([href, undefined]);
      }
    }
    expect(dialled).toEqual([]);
  });

  it('owns no host by a suffix so wide that it takes in the other side', () => {
    const { endpoints } = transportOf(region, {});
    for (const surface of SURFACES) {
      const own = hostsOf(region, surface);
      for (const host of SURFACES.flatMap((one) => hostsOf(other, one)).filter((one) => !own.includes(one))) {
        expect([surface, host, endpoints.owns(surface, new URL(host))]).toEqual([surface, host, false]);
      }
    }
  });
});

/** A made-up host may happen to lie below one of the surface's own suffixes. */
function isOwn(href: string, region: Region, surface: Surface): boolean {
  if (!URL.canParse(href)) return false;
  const { protocol, hostname, port, username } = new URL(href);
  const { suffixes = [] } = TABLES[region][surface];
  return (
    protocol === 'https:' &&
    port === '' &&
    username === '' &&
    suffixes.some((suffix) => hostname.endsWith(suffix))
  );
}
