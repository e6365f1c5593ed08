import { readFileSync } from 'node:fs';

/** What the collected facts say of a field. */
export interface FieldFacts {
  readonly values?: readonly string[];
  readonly only?: 'us' | 'global';
  /** The markets it is documented for, as a sentence. */
  readonly note?: string;
}

/** What the collected facts say of an operation. */
export interface EndpointFacts {
  readonly scopes?: readonly string[];
  readonly user_types?: readonly number[];
  readonly confidence: 'documented' | 'once';
}

interface MarketFact {
  readonly markets: readonly string[];
  readonly mode: readonly string[];
}

type ByEndpoint<T> = Readonly<Record<string, Readonly<Record<string, T>>>>;

const read = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../facts/${name}.json`, import.meta.url), 'utf8')) as T;

const endpoints = read<Readonly<Record<string, EndpointFacts>>>('endpoints');
const enumerations = read<ByEndpoint<readonly string[]>>('enumerations');
const fieldMarkets = read<ByEndpoint<MarketFact>>('field-markets');

/** Facts about an operation by its method and path. */
export function endpointFacts(key: string): EndpointFacts {
  return endpoints[key] ?? { confidence: 'documented' };
}

/**
 * Facts about the fields of an operation. Enumerations and market notes were read from the official descriptions by
 * a heuristic, so values stay open and a side is named only where the note is plain; overlays correct both.
 */
export function fieldFacts(key: string, direction: 'input' | 'output'): (path: string) => FieldFacts {
  const prefixes = direction === 'output' ? ['response'] : ['query/path', 'body'];
  const find = <T>(facts: ByEndpoint<T>, path: string): T | undefined =>
    prefixes.map((prefix) => facts[key]?.[`${prefix} ${path}`]).find((fact) => fact !== undefined);
  return (path) => {
    const values = find(enumerations, path);
    const markets = find(fieldMarkets, path);
    return {
      ...(values === undefined ? {} : { values }),
      ...(markets === undefined ? {} : marketFacts(markets)),
    };
  };
}

function marketFacts({ markets, mode }: MarketFact): FieldFacts {
  const names = markets.join(', ');
  const plain = mode.length === 1 ? mode[0] : undefined;
  if (plain === 'only') {
    const us = markets.includes('US');
    const only = us ? (markets.length === 1 ? 'us' : undefined) : 'global';
    return { note: `Documented for ${names} only.`, ...(only === undefined ? {} : { only }) };
  }
  if (plain === 'except') {
    return {
      note: `Documented as absent in ${names}.`,
      ...(markets.length === 1 && markets[0] === 'US' ? { only: 'global' as const } : {}),
    };
  }
  return plain === 'required-for' ? { note: `Documented as required in ${names}.` } : {};
}
