import type { Region } from '@twinshore/core';

/** What can tell which side something belongs to. */
export const EVIDENCE = [
  'token prefix',
  'proof',
  'shop cipher',
  'declared event source',
  'market',
  'OAuth state',
  'webhook secret',
  'category asset',
  'creator token',
] as const;

export type Evidence = (typeof EVIDENCE)[number];

/** The ways by which a call can come to a host. */
export const PATHS = ['first call', 'redirect', 'next link', 'upload URL', 'proxy'] as const;

export type Path = (typeof PATHS)[number];

export const ENGINES = ['node', 'ky'] as const;

export type EngineName = (typeof ENGINES)[number];

/** The side the evidence speaks for, and the one whose hosts must hear nothing. */
export interface Direction {
  readonly right: Region;
  readonly wrong: Region;
}

export const DIRECTIONS: readonly Direction[] = [
  { right: 'us', wrong: 'global' },
  { right: 'global', wrong: 'us' },
];
