import { type EndpointFact, type Market, SURFACES, type Surface, TwinshoreError } from '@twinshore/core';
import { createEndpointResolver } from '@twinshore/transport';
import { describe, expect, it } from 'vitest';
import vectors from '../../transport/src/__fixtures__/region-vectors.json' with { type: 'json' };
import { usEndpoints } from './endpoint-table.ts';
import * as endpoints from './endpoints.ts';

const region = 'us';
const resolver = createEndpointResolver(region, usEndpoints);
const facts: Readonly<Record<Surface, EndpointFact>> = usEndpoints.surfaces;

function answer(surface: string, market: string | undefined): string {
  try {
    return resolver.origin(surface as Surface, market as Market | undefined).origin;
  } catch (error) {
    if (TwinshoreError.isInstance(error)) return error.code;
    throw error;
  }
}

describe('the US endpoint table', () => {
  const own = vectors.origins.filter((vector) => vector.region === region);

  it.each(own)('answers %j', ({ surface, market, origin, error }) => {
    expect(answer(surface, market)).toBe(origin ?? error);
  });

  it.each(vectors.links.filter((vector) => vector.region === region))(
    'places %j',
    ({ surface, url, owns }) => {
      expect(resolver.owns(surface as Surface, new URL(url))).toBe(owns);
    },
  );

  it('has a vector for every surface', () => {
    const covered = own.filter(({ origin, market }) => origin !== undefined && market === undefined);
    expect(covered.map(({ surface }) => surface).sort()).toEqual([...SURFACES].sort());
  });

  it.each([...SURFACES])('says of %s where it was read, when and how sure that is', (surface) => {
    const { source, observed, confidence, origin, alternatives = [], suffixes = [] } = facts[surface];
    expect(source).not.toBe('');
    expect(observed).toMatch(/^20\d\d-\d\d(?:-\d\d)?$/);
    expect(['documented', 'several', 'once', 'inferred']).toContain(confidence);
    for (const address of [origin, ...alternatives]) expect(new URL(address).origin).toBe(address);
    for (const address of [origin, ...alternatives]) expect(address).toMatch(/^https:\/\//);
    for (const suffix of suffixes) expect(suffix).toMatch(/^\.[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
  });

  it('gives /endpoints one constant for each surface and nothing else', () => {
    const names = SURFACES.map((surface) =>
      surface.replace(/[.-]([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    );
    expect(Object.keys(endpoints).sort()).toEqual(names.sort());
    for (const surface of SURFACES) {
      const name = surface.replace(/[.-]([a-z])/g, (_, letter: string) => letter.toUpperCase());
      expect((endpoints as Readonly<Record<string, string>>)[name]).toBe(facts[surface].origin);
    }
  });
});
