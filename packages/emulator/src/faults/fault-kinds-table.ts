import type { FaultKind } from './fault.ts';

/** The settings a kind needs, with their types, so that a fault that came as JSON can be checked. */
export const FAULT_KINDS: Readonly<Record<FaultKind, Readonly<Record<string, 'number' | 'string'>>>> = {
  latency: { ms: 'number' },
  throttle: {},
  'server-error': {},
  'html-error': {},
  'silent-empty': {},
  'revoked-token': {},
  'expired-token': {},
  'clock-skew': { ms: 'number' },
  truncated: {},
  quota: { limit: 'number', intervalSeconds: 'number' },
  'large-body': {},
  redirect: { location: 'string' },
  'numeric-ids': {},
  'webhook-lost': {},
  'webhook-duplicated': {},
  'webhook-reordered': {},
  'webhook-delayed': { ms: 'number' },
  'webhook-flipped-bit': {},
};
