import type { Region } from '@twinshore/core';

/**
 * Something that events come from, with the token that may send for it.
 */
export interface EventSource {
  readonly id: string;
  readonly kind: 'web' | 'app' | 'offline' | 'crm';
  readonly region: Region;
  readonly accessToken: string;
  readonly advertiserId: string;
}
