import type { TokenSet, TokenStore } from '@twinshore/core';
import { expect } from 'vitest';
import type { ContractCase } from '../contract-case.ts';
import { provedCredentials } from '../contract-fixtures.ts';
import type { ContractWorld } from '../contract-world.ts';
import { refusal, success } from '../kit/answers.ts';
import { CONTRACT_CODES } from '../kit/contract-codes.ts';
import { refreshOperation, TOKEN_HEADER } from '../kit/contract-family.ts';
import { createItem, getItem } from '../kit/contract-operations.ts';
import { handClock } from '../kit/hand-clock.ts';
import { refused } from '../kit/refused.ts';

const NEW = 'secret-access-new';
const ROTATED = 'secret-refresh-rotated';

const needs = ['wire', 'refresh'] as const;

/** A platform that knows one token as expired and hands out a new pair for the refresh token it expects. */
function expireTokens(world: ContractWorld, happenings: string[] = []): void {
  world.server.respond(({ path, headers, query }) => {
    if (path === refreshOperation.path) {
      happenings.push(
        `refresh ${query.refresh_token === world.fixtures.tokens.refreshToken ? 'ok' : 'wrong'}`,
      );
      return success({ access_token: NEW, refresh_token: ROTATED });
    }
    const fresh = headers[TOKEN_HEADER] === NEW;
    happenings.push(`call ${fresh ? 'new' : 'old'}`);
    return fresh
      ? success({ id: path.split('/').at(-1) })
      : refusal(CONTRACT_CODES.tokenExpired, { status: 401 });
  });
}

/** A store that is slow, so that using a token before it was kept would show. */
function slowStore(happenings: string[], fails = false): TokenStore & { readonly kept: TokenSet[] } {
  const kept: TokenSet[] = [];
  return {
    kept,
    get: async () => undefined,
    set: async (_key, tokens) => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      if (fails) throw new Error('the disk is full');
      kept.push(tokens);
      happenings.push('stored');
    },
  };
}

/** Replacing access tokens that ran out. */
export const refreshCases: readonly ContractCase[] = [
  {
    id: 'refresh.then_repeat',
    title: 'replaces a token that ran out and repeats the call, also a write, because it was not taken',
    needs,
    async run(world) {
      const happenings: string[] = [];
      expireTokens(world, happenings);
      await world.transport().send(createItem, { name: 'x' });
      expect(happenings).toEqual(['call old', 'refresh ok', 'call new']);
    },
  },
  {
    id: 'refresh.single_flight',
    title: 'replaces a token once, however many calls find it expired',
    needs,
    async run(world) {
      const happenings: string[] = [];
      expireTokens(world, happenings);
      const transport = world.transport();
      const ids = Array.from({ length: 8 }, (_, index) => String(index));
      const items = await Promise.all(ids.map((item_id) => transport.send(getItem, { item_id })));
      expect(items.map(({ id }) => id)).toEqual(ids);
      expect(happenings.filter((happening) => happening.startsWith('refresh'))).toEqual(['refresh ok']);
    },
  },
  {
    id: 'refresh.shared_by_transports',
    title: 'replaces a token once for all transports of a grant',
    needs,
    async run(world) {
      const happenings: string[] = [];
      expireTokens(world, happenings);
      const credentials = provedCredentials(world.region);
      const transports = [world.transport({ credentials }), world.transport({ credentials })];
      await Promise.all(transports.map((transport) => transport.send(getItem, { item_id: '1' })));
      expect(happenings.filter((happening) => happening.startsWith('refresh'))).toHaveLength(1);
    },
  },
  {
    id: 'refresh.stored_before_use',
    title: 'keeps the rotated refresh token before the new access token is used',
    needs,
    async run(world) {
      const happenings: string[] = [];
      expireTokens(world, happenings);
      const store = slowStore(happenings);
      await world
        .transport({ credentials: provedCredentials(world.region, { store }) })
        .send(getItem, { item_id: '1' });
      expect(happenings).toEqual(['call old', 'refresh ok', 'stored', 'call new']);
      expect(store.kept).toEqual([expect.objectContaining({ accessToken: NEW, refreshToken: ROTATED })]);
    },
  },
  {
    id: 'refresh.not_stored_not_used',
    title: 'does not use a token that could not be kept',
    needs,
    async run(world) {
      const happenings: string[] = [];
      expireTokens(world, happenings);
      const credentials = provedCredentials(world.region, { store: slowStore(happenings, true) });
      await expect(world.transport({ credentials }).send(getItem, { item_id: '1' })).rejects.toThrow();
      expect(happenings).not.toContain('call new');
    },
  },
  {
    id: 'refresh.once_per_call',
    title: 'does not replace tokens in a circle when the new one is refused as well',
    needs,
    async run(world) {
      let refreshes = 0;
      world.server.respond(({ path }) => {
        if (path !== refreshOperation.path) return refusal(CONTRACT_CODES.tokenExpired, { status: 401 });
        refreshes += 1;
        return success({ access_token: `secret-access-${refreshes}`, refresh_token: ROTATED });
      });
      const error = await refused(
        world.transport().send(getItem, { item_id: '1' }),
        'contract.token_expired',
        'auth.refused',
        'request.retry_exhausted',
      );
      expect(error.retryable).toBe(false);
      expect(refreshes).toBe(1);
    },
  },
  {
    id: 'refresh.no_refresh_token',
    title: 'says that a new authorization is needed when there is nothing to refresh with',
    needs,
    async run(world) {
      world.answer(refusal(CONTRACT_CODES.tokenExpired, { status: 401 }));
      const credentials = provedCredentials(world.region, { tokens: { refreshToken: undefined } });
      await refused(
        world.transport({ credentials }).send(getItem, { item_id: '1' }),
        'contract.token_expired',
        'auth.refused',
        'auth.expired',
      );
      expect(world.sent).toBe(1);
    },
  },
  {
    id: 'refresh.ahead_of_expiry',
    title: 'replaces a token it knows to be expired before it sends anything with it',
    needs,
    async run(world) {
      const happenings: string[] = [];
      expireTokens(world, happenings);
      const clock = handClock(1_800_000_000_000);
      const credentials = provedCredentials(world.region, {
        tokens: { accessTokenExpiresAtMs: clock.now() - 1 },
        provedAtMs: clock.now(),
      });
      await world.transport({ clock, credentials }).send(getItem, { item_id: '1' });
      expect(happenings).toEqual(['refresh ok', 'call new']);
    },
  },
  {
    id: 'refresh.own_side_only',
    title: 'asks the token host of its own side, and no other',
    needs,
    async run(world) {
      const happenings: string[] = [];
      expireTokens(world, happenings);
      const transport = world.transport({ endpoints: world.endpoints({ 'open.api': world.far.origin }) });
      await transport.send(getItem, { item_id: '1' });
      expect(world.far.connections).toBe(0);
      expect(world.calls.map(({ path }) => path)).toContain(refreshOperation.path);
    },
  },
];
