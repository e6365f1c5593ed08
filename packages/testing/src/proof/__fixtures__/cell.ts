import { SURFACES, type Surface } from '@twinshore/core';
import { ENGINES, type EngineName, EVIDENCE, type Evidence, PATHS, type Path } from './dimensions.ts';

/** One combination, and why it cannot exist, where it cannot. */
export interface Cell {
  readonly surface: Surface;
  readonly evidence: Evidence;
  readonly engine: EngineName;
  readonly path: Path;
  readonly absent: string | undefined;
}

/** Every combination there is. None is left out in silence. */
export const CELLS: readonly Cell[] = SURFACES.flatMap((surface) =>
  EVIDENCE.flatMap((evidence) =>
    ENGINES.flatMap((engine) =>
      PATHS.map((path) => ({ surface, evidence, engine, path, absent: whyAbsent(surface, evidence, path) })),
    ),
  ),
);

function whyAbsent(surface: Surface, evidence: Evidence, path: Path): string | undefined {
  if (evidence === 'OAuth state') return whyNoState(surface, path);
  if (evidence === 'webhook secret' && surface !== 'shop.api') {
    return 'a webhook names a shop, and what it leads to is a call of the Shop API';
  }
  if (path === 'upload URL' && surface !== 'open.upload') {
    return 'only open.upload has addresses that an answer hands out for uploads';
  }
  return undefined;
}

function whyNoState(surface: Surface, path: Path): string | undefined {
  if (surface === 'shop.authorize') {
    return path === 'first call' ? undefined : 'a page that a person opens; the SDK only writes its address';
  }
  if (surface !== 'shop.token')
    return 'the state of an authorization is used by the authorize page and the code exchange only';
  if (path === 'next link' || path === 'upload URL') return 'the answer to a code exchange holds no link';
  return undefined;
}
