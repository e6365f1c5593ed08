import type { Provenance } from '@twinshore/core';

/**
 * The token service is not part of the OpenAPI description; its pages and every known client agree.
 */
export const TOKEN_SERVICE_DESCRIPTION: Provenance = {
  source: "the platform's authorization overview (202407) and several clients",
  observed: '2025-12',
  confidence: 'documented',
};
