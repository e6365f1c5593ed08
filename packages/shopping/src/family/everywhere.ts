import type { Availability } from '@twinshore/core';

/**
 * The availability of an operation whose description states no market limit.
 */
export const EVERYWHERE: Availability = {
  us: { available: true, confidence: 'documented' },
  global: { available: true, confidence: 'documented' },
};
