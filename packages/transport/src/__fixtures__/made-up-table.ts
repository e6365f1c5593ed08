import { type EndpointFact, type EndpointTable, type Region, SURFACES, type Surface } from '@twinshore/core';

/** A table of hosts that exist nowhere: `https://shop-api.us.example` for surface `shop.api` of the US side. */
export function madeUpTable<R extends Region>(region: R): EndpointTable<R> {
  const surfaces = Object.fromEntries(
    SURFACES.map((surface): [Surface, EndpointFact] => [
      surface,
      {
        origin: `https://${surface.replace('.', '-')}.${region}.example`,
        source: 'made up',
        observed: '2026-11',
        confidence: 'inferred',
      },
    ]),
  ) as Record<Surface, EndpointFact>;
  surfaces['shop.files'] = {
    ...surfaces['shop.files'],
    alternatives: [`https://files.${region}.example`],
    suffixes: [`.cdn.${region}.example`],
  };
  return { region, surfaces };
}
