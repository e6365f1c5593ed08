import { readFileSync } from 'node:fs';
import { type Operation, REGIONS } from '@twinshore/core';
import { compileResponseLabels } from '@twinshore/core/internal';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type CatalogueEntry, loadCatalogue } from './__fixtures__/catalogue.ts';
import { pathsOf } from './__fixtures__/least-value.ts';
import { SHOP_OPERATIONS, shopFamily } from './operations.ts';
import { loadShapes, readShape, type Shape } from './shapes.ts';

// All checks of the catalogue are loaded here, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const byId = new Map(SHOP_OPERATIONS.map((operation) => [operation.id, operation]));

/** Those that transports and authorization need, too, are declared by hand. */
const BY_HAND = new Set(['shop.token.get', 'shop.token.refresh', 'shop.authorization.shops']);

const generated = SHOP_OPERATIONS.filter(({ id }) => !BY_HAND.has(id));

/** The operations for which something is not so. */
const failing = (test: (operation: Operation) => boolean, among = SHOP_OPERATIONS) =>
  among.filter((operation) => !test(operation)).map(({ id }) => id);

describe('the catalogue', () => {
  it('has the 428 operations of the snapshot, two that came later, and two of the token service', () => {
    const sources = new Map<string, number>();
    for (const { provenance } of SHOP_OPERATIONS)
      sources.set(provenance.source, (sources.get(provenance.source) ?? 0) + 1);
    expect(SHOP_OPERATIONS).toHaveLength(432);
    expect(sources.get('OpenAPI description in npm @tts-open-toolkit/cli@0.1.7')).toBe(428);
    expect(sources.get('official change log and public clients')).toBe(2);
  });

  it('calls each by an id, an address and a constant of its own', async () => {
    expect(byId.size).toBe(SHOP_OPERATIONS.length);
    expect(new Set(SHOP_OPERATIONS.map(({ method, path }) => `${method} ${path}`)).size).toBe(byId.size);
    const constants = (await loadCatalogue()).map(({ constant }) => constant);
    expect(new Set(constants).size).toBe(constants.length);
    expect(constants).toHaveLength(generated.length);
  });

  it('names them by a rule: area, method, and the version where it is not the default', () => {
    expect(failing(({ id }) => /^shop(?:\.[a-z][a-z0-9_]*){2,5}(?:@20\d{4})?$/.test(id))).toEqual([]);
    const versioned = generated.filter(({ id }) => id.includes('@'));
    expect(versioned.length).toBeGreaterThan(60);
    expect(failing(({ id, apiVersion }) => id.endsWith(`@${apiVersion}`), versioned)).toEqual([]);
    expect(failing(({ id }) => byId.has(id.replace(/@\d+$/, '')))).toEqual([]);
  });

  it('has the version in the path and in the life cycle', () => {
    expect(failing(({ path, apiVersion }) => path.includes(`/${apiVersion}/`), generated)).toEqual([]);
    const since = ({ apiVersion = '' }: Operation) => `${apiVersion.slice(0, 4)}-${apiVersion.slice(4)}`;
    expect(failing((operation) => operation.lifeCycle.since === since(operation), generated)).toEqual([]);
  });

  it('says what each does in one sentence that begins with a verb', () => {
    expect(failing(({ summary }) => /^[A-Z][a-z]+s\b[^.!?]*(?:\.[^.!? ][^.!?]*)*\.$/.test(summary))).toEqual(
      [],
    );
    expect(failing(({ summary }) => summary.length <= 130)).toEqual([]);
    const ofDefaults = SHOP_OPERATIONS.filter(({ id }) => !id.includes('@'));
    const summaries = ofDefaults.map(({ summary }) => summary);
    expect(summaries.filter((summary, index) => summaries.indexOf(summary) !== index)).toEqual([]);
  });

  it('says where each is known from, and how sure that is', () => {
    expect(
      failing(
        ({ provenance: { source, observed, confidence } }) =>
          source !== '' &&
          /^20\d\d-\d\d$/.test(observed) &&
          ['documented', 'several', 'once', 'inferred'].includes(confidence),
      ),
    ).toEqual([]);
  });

  it('names scopes and token holders in the words of the platform', () => {
    const scopes = SHOP_OPERATIONS.flatMap((operation) => operation.scopes ?? []);
    expect([...new Set(scopes)].filter((scope) => !/^[a-z]+(?:\.[a-z0-9_]+)+$/.test(scope))).toEqual([]);
    expect(generated.filter((operation) => operation.scopes !== undefined).length).toBeGreaterThan(200);
    expect(failing(({ userTypes = [] }) => new Set(userTypes).size === userTypes.length, generated)).toEqual(
      [],
    );
  });

  it('belongs to one family and one surface, and needs a token', () => {
    expect(
      failing(
        ({ family, surface, authentication }) =>
          family === shopFamily && surface === 'shop.api' && authentication === 'token',
        generated,
      ),
    ).toEqual([]);
  });

  it('takes a read for what it is, and everything else for a write', () => {
    expect(failing(({ method, effect }) => method !== 'GET' || effect === 'read', generated)).toEqual([]);
    const writes = generated.filter(({ effect, method }) => effect === 'write' && method !== 'GET');
    expect(failing(({ summary }) => !/^(?:Lists|Searches|Reads)\b/.test(summary), writes)).toEqual([]);
    const reads = generated.filter(({ effect, method }) => effect === 'read' && method !== 'GET');
    expect(
      failing(({ summary }) => !/^(?:Creates|Deletes|Updates|Removes|Adds|Cancels)\b/.test(summary), reads),
    ).toEqual([]);
  });
});

describe('the sides of an operation', () => {
  const absent = SHOP_OPERATIONS.flatMap((operation) =>
    REGIONS.flatMap((region) => {
      const side = operation.availability[region];
      return side.available ? [] : [{ id: operation.id, region, side }];
    }),
  );

  it('say why it is not there', () => {
    expect(absent.length).toBeGreaterThan(20);
    expect(absent.filter(({ side }) => !/^[A-Z].*\.$/.test(side.reason)).map(({ id }) => id)).toEqual([]);
  });

  it('name in its place only what exists there', () => {
    const wrong = absent.filter(({ region, side }) => {
      const other = side.instead === undefined ? undefined : byId.get(side.instead);
      return side.instead !== undefined && other?.availability[region].available !== true;
    });
    expect(wrong.map(({ id, side }) => `${id}: ${side.instead}`)).toEqual([]);
    expect(absent.filter(({ side }) => side.instead !== undefined).length).toBeGreaterThan(5);
  });

  it('name markets of their own', () => {
    expect(
      failing(({ availability: { us, global } }) => {
        const american = us.available ? (us.markets ?? ['US']) : ['US'];
        const others = global.available ? (global.markets ?? []) : [];
        return american.every((market) => market === 'US') && !others.includes('US');
      }),
    ).toEqual([]);
  });

  it('have schemas', async () => {
    for (const { id, availability, schemas } of SHOP_OPERATIONS) {
      const loaded = await schemas();
      for (const region of REGIONS)
        if (availability[region].available)
          expect([id, typeof loaded[region]?.input]).toEqual([id, 'object']);
    }
  });

  it('lead to what takes the place of an operation that ends', () => {
    const ending = SHOP_OPERATIONS.filter(({ lifeCycle }) => lifeCycle.sunset !== undefined);
    expect(ending.length).toBeGreaterThan(3);
    expect(failing(({ lifeCycle }) => /^20\d\d-\d\d-\d\d$/.test(lifeCycle.sunset ?? ''), ending)).toEqual([]);
    const following = SHOP_OPERATIONS.filter(({ lifeCycle }) => lifeCycle.successor !== undefined);
    expect(failing(({ lifeCycle }) => byId.has(lifeCycle.successor ?? ''), following)).toEqual([]);
    expect(failing(({ id, lifeCycle }) => lifeCycle.successor !== id, following)).toEqual([]);
  });
});

describe('the parameters of an operation', () => {
  it('are never those that the transport sets', () => {
    for (const name of ['shop_cipher', 'sign', 'timestamp', 'app_key', 'access_token'])
      expect(failing(({ parameters }) => !Object.hasOwn(parameters, name), generated)).toEqual([]);
  });

  it('speak of the asset of a category only where that is the identifier', async () => {
    for (const { id, identifier } of generated) {
      const names = fieldsOf((await loadShapes(id))?.input ?? {});
      if (names.includes('category_asset_cipher'))
        expect([id, identifier]).toEqual([id, 'category_asset_cipher']);
    }
    expect(
      generated.filter(({ identifier }) => identifier === 'category_asset_cipher').length,
    ).toBeGreaterThan(5);
  });

  it('have shapes of their own, and every place is that of a field', async () => {
    for (const { id, parameters, path } of generated) {
      const names = fieldsOf((await loadShapes(id))?.input ?? {});
      expect([id, Object.keys(parameters).filter((name) => !names.includes(name))]).toEqual([id, []]);
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect([id, inPath.filter((name) => parameters[name as string] !== 'path')]).toEqual([id, []]);
    }
  });

  it('take what stands in a path always, and ids as text', async () => {
    for (const { id, parameters } of generated) {
      const read = readShape((await loadShapes(id))?.input ?? {});
      for (const { name, required, shape } of read.is === 'object' ? read.fields : []) {
        if (parameters[name] !== 'path') continue;
        expect([id, name, required]).toEqual([id, name, true]);
        expect([id, name, readShape(shape)]).toMatchObject([id, name, { is: 'leaf', kind: 'text' }]);
      }
    }
  });

  it('have labels and links that a transport can apply', () => {
    for (const { labels, links } of SHOP_OPERATIONS)
      expect(() => compileResponseLabels(labels.response, links)).not.toThrow();
  });

  it('have labels and links for fields that are there', async () => {
    for (const { id, labels, links = [] } of generated) {
      const shapes = await loadShapes(id);
      const inputs = new Set(pathsOf(shapes?.input ?? {}));
      const outputs = new Set(pathsOf(shapes?.output ?? {}));
      expect([id, labels.request.filter(({ path }) => !inputs.has(path))]).toEqual([id, []]);
      expect([id, [...labels.response, ...links].filter(({ path }) => !outputs.has(path))]).toEqual([id, []]);
      const kept = labels.response.flatMap(({ path, routing }) =>
        (routing?.keep ?? []).map((name) => `${path}.${name.replace(/\[.*$/, '')}`),
      );
      expect([id, kept.filter((path) => !outputs.has(path))]).toEqual([id, []]);
    }
  });
});

describe('the documentation of an operation', () => {
  let catalogue: readonly CatalogueEntry[];
  beforeAll(async () => {
    catalogue = await loadCatalogue();
  });

  it('says what it does, how it is called, where, with which scope, and where that is known from', () => {
    for (const { constant, folder, operation } of catalogue) {
      const { summary, method, path, scopes = [] } = operation;
      const text = documentationOf(folder, constant);
      for (const part of [
        summary,
        `\`${method} ${path}\`.`,
        ...scopes.map((scope) => `\`${scope}\``),
        'Source: ',
      ])
        expect([constant, text]).toEqual([constant, expect.stringContaining(part)]);
      expect(text).toMatch(
        / In all markets\.| In the US only\.| Outside the US only\.| In [A-Z]{2}(?:, [A-Z]{2})* only\./,
      );
    }
  });

  it('names the end of one that ends', () => {
    for (const { constant, folder, operation } of catalogue) {
      const { sunset } = operation.lifeCycle;
      if (sunset !== undefined)
        expect(documentationOf(folder, constant)).toContain(`Answered until ${sunset}.`);
    }
  });
});

function fieldsOf(shape: Shape): string[] {
  const read = readShape(shape);
  return read.is === 'object' ? read.fields.map(({ name }) => name) : [];
}

/** The comment above the constant of an operation, as one line. */
function documentationOf(folder: string, constant: string): string {
  const file = constant
    .replace(/([a-z])(\d)/g, '$1-$2')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase();
  const source = readFileSync(new URL(`./generated/${folder}/${file}.ts`, import.meta.url), 'utf8');
  const before = source.slice(0, source.indexOf(`export const ${constant} =`));
  return before.slice(before.lastIndexOf('/**')).replace(/\s*\n \*\/?\s*/g, ' ');
}
