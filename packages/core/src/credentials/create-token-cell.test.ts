import { describe, expect, it, vi } from 'vitest';
import { ConfigurationError } from '../errors/configuration-error.ts';
import type { TokenStore } from '../ports/token-store.ts';
import { createTokenCell } from './create-token-cell.ts';
import type { TokenSet } from './token-set.ts';

function tokens(name: string, endsAtMs?: number): TokenSet {
  return {
    accessToken: `access-${name}`,
    accessTokenExpiresAtMs: endsAtMs,
    refreshToken: `refresh-${name}`,
    refreshTokenExpiresAtMs: undefined,
  };
}

/** A store in memory that can be told to fail, and that notes the order of its calls. */
function memoryStore(stored?: TokenSet) {
  const log: string[] = [];
  const store = {
    log,
    held: stored,
    failing: false,
    async get() {
      log.push('get');
      return store.held;
    },
    async set(_key: string, next: TokenSet) {
      log.push(`set ${next.accessToken}`);
      if (store.failing) throw new Error('disk full');
      store.held = next;
    },
  };
  return store satisfies TokenStore & Record<string, unknown>;
}

/** A fetch that ends when told to. */
function heldFetch() {
  const { promise, resolve, reject } = withResolvers<TokenSet>();
  return { fetchNew: vi.fn(() => promise), resolve, reject };
}

function withResolvers<T>() {
  let resolve: (value: T) => void = () => {};
  let reject: (reason: unknown) => void = () => {};
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

describe('a cell without a store', () => {
  it('gives its tokens at once', () => {
    expect(createTokenCell('k', tokens('1')).current()).toEqual(tokens('1'));
  });

  it('refreshes once for all who ask meanwhile', async () => {
    const cell = createTokenCell('k', tokens('1'));
    const { fetchNew, resolve } = heldFetch();
    const both = [cell.refresh(tokens('1'), fetchNew), cell.refresh(tokens('1'), fetchNew)];
    resolve(tokens('2'));
    expect(await Promise.all(both)).toEqual([tokens('2'), tokens('2')]);
    expect(fetchNew).toHaveBeenCalledTimes(1);
    expect(cell.current()).toEqual(tokens('2'));
  });

  it('rotates: each refresh is given the tokens of the one before', async () => {
    const cell = createTokenCell('k', tokens('1'));
    const seen: (string | undefined)[] = [];
    for (const name of ['2', '3']) {
      await cell.refresh(await cell.current(), async (present) => {
        seen.push(present.refreshToken);
        return tokens(name);
      });
    }
    expect(seen).toEqual(['refresh-1', 'refresh-2']);
  });

  it('does not refresh for a caller whose tokens were replaced already', async () => {
    const cell = createTokenCell('k', tokens('1'));
    await cell.refresh(tokens('1'), async () => tokens('2'));
    const fetchNew = vi.fn();
    expect(await cell.refresh(tokens('1'), fetchNew)).toEqual(tokens('2'));
    expect(fetchNew).not.toHaveBeenCalled();
  });

  it('shares a failure with all who asked meanwhile, keeps its tokens, and can try again', async () => {
    const cell = createTokenCell('k', tokens('1'));
    const { fetchNew, reject } = heldFetch();
    const both = [cell.refresh(tokens('1'), fetchNew), cell.refresh(tokens('1'), fetchNew)];
    reject(new Error('refused'));
    const outcomes = await Promise.allSettled(both);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(cell.current()).toEqual(tokens('1'));
    expect(await cell.refresh(tokens('1'), async () => tokens('2'))).toEqual(tokens('2'));
  });
});

describe('a cell with a store', () => {
  it('reads the store once for all who ask meanwhile', async () => {
    const store = memoryStore(tokens('stored', 20));
    const cell = createTokenCell('k', tokens('1', 10), store);
    expect(await Promise.all([cell.current(), cell.current()])).toEqual([
      tokens('stored', 20),
      tokens('stored', 20),
    ]);
    expect(store.log).toEqual(['get']);
    expect(cell.current()).toEqual(tokens('stored', 20));
  });

  it('keeps the tokens it was given when none is stored', async () => {
    const cell = createTokenCell('k', tokens('1', 10), memoryStore());
    expect(await cell.current()).toEqual(tokens('1', 10));
  });

  it.each([
    ['later', tokens('stored', 20)],
    ['earlier', tokens('stored', 5)],
    ['at an unknown time', tokens('stored')],
  ])('takes what is stored, though it ends %s', async (_case, stored) => {
    const store = memoryStore(stored);
    expect(await createTokenCell('k', tokens('1', 10), store).current()).toEqual(stored);
    const fetchNew = vi.fn();
    const refreshed = createTokenCell('k', tokens('1', 10), store).refresh(tokens('1', 10), fetchNew);
    expect(await refreshed).toEqual(stored);
    expect(fetchNew).not.toHaveBeenCalled();
  });

  it('is not thrown back by a store that still gives what was replaced', async () => {
    const store = memoryStore(tokens('1', 10));
    const cell = createTokenCell('k', tokens('1', 10), store);
    await cell.refresh(await cell.current(), async () => tokens('2', 5));
    store.held = tokens('1', 10);
    expect(await cell.reread?.()).toEqual(tokens('2', 5));
    expect(await cell.refresh(tokens('2', 5), async () => tokens('3', 5))).toEqual(tokens('3', 5));
  });

  it('reads again after the store failed', async () => {
    const store = memoryStore(tokens('stored', 20));
    const get = vi.spyOn(store, 'get').mockRejectedValueOnce(new Error('locked'));
    const cell = createTokenCell('k', tokens('1', 10), store);
    await expect(cell.current()).rejects.toThrow('locked');
    expect(await cell.current()).toEqual(tokens('stored', 20));
    expect(get).toHaveBeenCalledTimes(2);
  });

  it('stores new tokens before anyone gets them', async () => {
    const store = memoryStore();
    const cell = createTokenCell('k', tokens('1'), store);
    await cell.current();
    const stored = withResolvers<void>();
    const set = vi.spyOn(store, 'set').mockReturnValueOnce(stored.promise);
    const refreshed = vi.fn();
    const refreshing = cell.refresh(tokens('1'), async () => tokens('2')).then(refreshed);
    await vi.waitFor(() => expect(set).toHaveBeenCalled());
    expect(refreshed).not.toHaveBeenCalled();
    expect(cell.current()).toEqual(tokens('1'));
    stored.resolve();
    await refreshing;
    expect(cell.current()).toEqual(tokens('2'));
  });

  it('does not lose tokens that the store could not keep: it stores them next time, without another refresh', async () => {
    const store = memoryStore();
    const cell = createTokenCell('k', tokens('1'), store);
    store.failing = true;
    await expect(cell.refresh(tokens('1'), async () => tokens('2'))).rejects.toThrow('disk full');
    expect(await cell.current()).toEqual(tokens('1'));
    store.failing = false;
    const fetchNew = vi.fn();
    expect(await cell.refresh(tokens('1'), fetchNew)).toEqual(tokens('2'));
    expect(fetchNew).not.toHaveBeenCalled();
    expect(store.held).toEqual(tokens('2'));
  });

  it('takes over what another process stored, without another refresh', async () => {
    const store = memoryStore();
    const cell = createTokenCell('k', tokens('1', 10), store);
    await cell.current();
    store.held = tokens('other-process', 20);
    const fetchNew = vi.fn();
    expect(await cell.refresh(tokens('1', 10), fetchNew)).toEqual(tokens('other-process', 20));
    expect(fetchNew).not.toHaveBeenCalled();
  });

  it('is not thrown back by a slow read that ends after a refresh', async () => {
    const store = memoryStore();
    const read = withResolvers<TokenSet | undefined>();
    vi.spyOn(store, 'get').mockReturnValueOnce(read.promise);
    const cell = createTokenCell('k', tokens('1'), store);
    const reading = cell.current();
    await cell.refresh(tokens('1'), async () => tokens('2'));
    read.resolve(tokens('1'));
    await reading;
    expect(await cell.current()).toEqual(tokens('2'));
  });
});

describe('the number of adoptions', () => {
  it('stays with the tokens a cell was given, read again, and refreshed', async () => {
    const store = memoryStore({ ...tokens('1', 10) });
    const cell = createTokenCell('k', tokens('1', 10), store);
    await cell.refresh(await cell.current(), async () => tokens('2', 20));
    expect([await cell.current(), cell.adoptions]).toEqual([tokens('2', 20), 0]);
  });

  it('grows when other tokens are read from the store, first or later', async () => {
    const store = memoryStore(tokens('stored', 20));
    const cell = createTokenCell('k', tokens('1', 10), store);
    const present = await cell.current();
    expect(cell.adoptions).toBe(1);
    store.held = tokens('other-process', 30);
    await cell.refresh(present, async () => tokens('never', 30));
    expect(cell.adoptions).toBe(2);
  });

  it('cannot be set back', () => {
    expect(() => Object.assign(createTokenCell('k', tokens('1')), { adoptions: 0 })).toThrow(TypeError);
  });
});

describe('what a store answers', () => {
  const answering = (answer: unknown): TokenStore => ({
    get: async () => answer as never,
    set: async () => {},
  });

  it('may be null for nothing, as a whole or in part', async () => {
    expect(await createTokenCell('k', tokens('1'), answering(null)).current()).toEqual(tokens('1'));
    const stored = { ...tokens('2', 5), refreshToken: null };
    const cell = createTokenCell('k', tokens('1'), answering(stored));
    expect(await cell.current()).toEqual({ ...tokens('2', 5), refreshToken: undefined });
  });

  it.each([
    '',
    'access-2',
    JSON.stringify(tokens('2')),
    0,
    false,
    [],
    {},
    { accessToken: '' },
    { accessToken: 7 },
    { ...tokens('2'), accessToken: 'access-2\n' },
    { ...tokens('2'), accessTokenExpiresAtMs: '20' },
    { ...tokens('2'), accessTokenExpiresAtMs: Number.NaN },
    { ...tokens('2'), refreshToken: {} },
  ])('is refused when it is %j', async (answer) => {
    const cell = createTokenCell('k', tokens('1'), answering(answer));
    const refusal = expect(async () => cell.current()).rejects;
    await refusal.toBeInstanceOf(ConfigurationError);
    await refusal.not.toThrow(/access-2/);
    const fetchNew = vi.fn();
    await expect(cell.refresh(tokens('1'), fetchNew)).rejects.toBeInstanceOf(ConfigurationError);
    expect(fetchNew).not.toHaveBeenCalled();
  });
});
