import { describe, expect, it } from 'vitest';
import { buildAreas } from './model/build-areas.ts';
import { groupBy } from './model/group-by.ts';
import type { OperationModel } from './model/model.ts';
import { readSnapshot } from './snapshot/snapshot.ts';

const operations = buildAreas(readSnapshot()).flatMap((area) => area.operations);
const methodOf = ({ area, method }: OperationModel) => [area, ...method].join('.');

/** The keys under which more than one of something is found. */
function ambiguous(
  keyOf: (one: OperationModel) => string,
  whatOf: (one: OperationModel) => string,
): string[] {
  return [...groupBy(operations, keyOf)]
    .filter(([, list]) => new Set(list.map(whatOf)).size > 1)
    .map(([key, list]) => `${key}: ${[...new Set(list.map(whatOf))].join(', ')}`);
}

describe("the platform's names", () => {
  it('are known of every operation of the catalogue', () => {
    expect(operations).toHaveLength(430);
    expect(operations.filter(({ vendorName }) => vendorName.trim() === '').map(({ key }) => key)).toEqual([]);
  });

  it('lead to one method each', () => {
    expect(ambiguous(({ vendorName }) => vendorName, methodOf)).toEqual([]);
  });

  it('with a version lead to one operation each', () => {
    expect(
      ambiguous(
        ({ vendorName, version }) => `${vendorName} ${version}`,
        ({ key }) => key,
      ),
    ).toEqual([]);
  });
});

describe('our names', () => {
  it('are one for each operation', () => {
    for (const property of ['id', 'constant', 'file'] as const)
      expect(
        ambiguous(
          (one) => (property === 'file' ? `${one.area}/${one.file}` : one[property]),
          ({ key }) => key,
        ),
      ).toEqual([]);
  });

  it('have one version that a method calls by itself', () => {
    const defaults = [...groupBy(operations, methodOf)].filter(
      ([, list]) => list.filter(({ isDefault }) => isDefault).length !== 1,
    );
    expect(defaults.map(([method]) => method)).toEqual([]);
  });

  it('are words that people read: no stamp, no name of the transport, no abbreviation of a verb', () => {
    const odd = operations.filter(({ method }) => method.some((part) => !/^[a-z][a-zA-Z]{2,27}$/.test(part)));
    expect(odd.map(methodOf)).toEqual([]);
  });
});
