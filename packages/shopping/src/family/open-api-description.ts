import type { Provenance } from '@twinshore/core';

/**
 * The platform's own OpenAPI description, as its command-line tool carries it.
 */
export const OPEN_API_DESCRIPTION: Provenance = {
  source: 'OpenAPI description in npm @tts-open-toolkit/cli@0.1.7',
  observed: '2026-09',
  confidence: 'documented',
};
