import { shopCredentials, type TokenStore } from '@twinshore/core';
import { describe, expectTypeOf, it } from 'vitest';
import type { Stores } from './index.ts';

declare const stores: Stores;
const app = { key: 'k', secret: 's' };
const tokens = { accessToken: 'a' };

describe('a row of one side', () => {
  it('is never given to the other', () => {
    expectTypeOf(stores.tokens('us')).toEqualTypeOf<TokenStore<'us'>>();
    shopCredentials({ region: 'us', app, tokens, seller: 's', store: stores.tokens('us') });
    // @ts-expect-error the store of the other side
    shopCredentials({ region: 'us', app, tokens, seller: 's', store: stores.tokens('global') });
    // @ts-expect-error the store of the other side
    const us: TokenStore<'us'> = stores.tokens('global');
    expectTypeOf(us).not.toBeAny();
    // @ts-expect-error there is no such side
    stores.tokens('eu');
  });

  it('may be the home of a token that is used across the border, where that is said', () => {
    shopCredentials({ region: 'global', home: 'us', app, tokens, seller: 's', store: stores.tokens('us') });
    // @ts-expect-error the home says the other side
    shopCredentials({ region: 'us', home: 'us', app, tokens, seller: 's', store: stores.tokens('global') });
  });

  it('may lie in a store that is bound to no side', () => {
    const own: TokenStore = { get: async () => undefined, set: async () => undefined };
    shopCredentials({ region: 'us', app, tokens, seller: 's', store: own });
  });
});
