import type { FaultKind } from './fault.ts';

/** Every kind with the settings it needs, so that a fault that came as JSON can be checked. */
export const FAULT_KINDS: Readonly<Record<FaultKind, readonly string[]>> = {
  latency: ['ms'],
  throttle: [],
  'server-error': [],
  'html-error': [],
  'silent-empty': [],
  'revoked-token': [],
  'expired-token': [],
  'clock-skew': ['ms'],
  truncated: [],
  quota: ['limit', 'intervalSeconds'],
  'large-body': [],
  redirect: ['location'],
  'numeric-ids': [],
  'webhook-lost': [],
  'webhook-duplicated': [],
  'webhook-reordered': [],
  'webhook-delayed': ['ms'],
  'webhook-flipped-bit': [],
};
