import { eventCredentials, SURFACES, type Surface, shopCredentials, TwinshoreError } from '@twinshore/core';
import { describe, expect, it } from 'vitest';
import { createGlobalTransport } from './create-transport.ts';
import { globalEndpoints } from './endpoint-table.ts';

const app = { key: 'key', secret: 'secret' };

/** What an untyped caller could pass. */
function code(options: unknown): string {
  try {
    createGlobalTransport(options as never);
  } catch (error) {
    if (TwinshoreError.isInstance(error)) return error.code;
    throw error;
  }
  return 'accepted';
}

describe('createGlobalTransport', () => {
  it('is of its side and resolves every surface from its own table', async () => {
    const transport = createGlobalTransport();
    expect(transport.region).toBe('global');
    for (const surface of SURFACES) {
      expect(transport.endpoints.origin(surface as Surface).origin).toBe(
        globalEndpoints.surfaces[surface].origin,
      );
    }
    expect(transport.describe()).toMatchObject({
      region: 'global',
      engine: 'node',
      evidence: 'none',
      credentials: [],
    });
    await transport.close();
  });

  it('takes credentials of its own side and refuses those of the other', () => {
    const tokens = { accessToken: 'token' };
    expect(code({ credentials: shopCredentials({ region: 'global', app, tokens, seller: 's' }) })).toBe(
      'accepted',
    );
    expect(code({ credentials: shopCredentials({ region: 'us', app, tokens, seller: 's' }) })).toBe(
      'region.mismatch',
    );
    expect(code({ credentials: eventCredentials({ region: 'us', accessToken: 't', sources: ['C1'] }) })).toBe(
      'region.mismatch',
    );
  });

  it('takes overrides that name its own side only', () => {
    const origins = { 'shop.api': 'http://127.0.0.1:4010' };
    expect(code({ endpoints: { region: 'global', origins } })).toBe('accepted');
    expect(code({ endpoints: { region: 'us', origins } })).toBe('region.mismatch');
    expect(code({ endpoints: { origins } })).toBe('region.unknown');
  });
});
