import { beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryRecords } from '../__fixtures__/memory-records.ts';
import { createTokenCell } from './create-token-cell.ts';
import type { TokenSet } from './token-set.ts';

const KEY = 'shop:app:seller';

function tokens(name: string, endsAtMs = 10): TokenSet {
  return {
    accessToken: `access-${name}`,
    accessTokenExpiresAtMs: endsAtMs,
    refreshToken: `refresh-${name}`,
    refreshTokenExpiresAtMs: undefined,
  };
}

const refused = new Error('the refresh token is void');
const isFinal = (error: unknown) => error === refused;
const never = () => new Promise<TokenSet>(() => undefined);

let memory: ReturnType<typeof memoryRecords>;
beforeEach(async () => {
  memory = memoryRecords();
  await memory.store.set(KEY, tokens('1'));
});

/** What a process has that starts with the tokens of the store. */
const process = () => createTokenCell(KEY, tokens('1'), memory.store);
const row = () => memory.rows.get(KEY);

describe('a refresh', () => {
  it('stores its intent before it is sent, and forgets it with the answer', async () => {
    const cell = process();
    await cell.refresh(
      await cell.current(),
      async (present) => {
        expect(row()).toMatchObject({ tokens: present, intent: { startedAtMs: 7, attempts: 1 } });
        return tokens('2', 20);
      },
      { nowMs: () => 7 },
    );
    expect(row()).toMatchObject({ tokens: tokens('2', 20), status: 'active', intent: undefined });
    expect(cell.unsettled).toBe(false);
  });

  it('is not sent when its intent cannot be stored', async () => {
    memory.state.failing = true;
    const fetchNew = vi.fn();
    await expect(process().refresh(tokens('1'), fetchNew)).rejects.toThrow('disk full');
    expect(fetchNew).not.toHaveBeenCalled();
  });

  it('that was killed is found after the restart, and begun again with the old refresh token', async () => {
    const killed = process();
    void killed.refresh(await killed.current(), never);
    await vi.waitFor(() => expect(row()?.intent).toBeDefined());
    memory.killHolder();

    const restarted = process();
    const present = await restarted.current();
    expect([present, restarted.unsettled]).toEqual([tokens('1'), true]);
    const fetchNew = vi.fn(async () => tokens('2', 20));
    expect(await restarted.refresh(present, fetchNew)).toEqual(tokens('2', 20));
    expect(fetchNew).toHaveBeenCalledWith(tokens('1'));
    expect(restarted.unsettled).toBe(false);
    expect(row()?.intent).toBeUndefined();
  });

  it('counts how often it was begun without an end', async () => {
    const failing = async () => Promise.reject(new Error('no answer'));
    await expect(process().refresh(tokens('1'), failing, { isFinal })).rejects.toThrow('no answer');
    await expect(process().refresh(tokens('1'), failing, { isFinal })).rejects.toThrow('no answer');
    expect(row()).toMatchObject({ status: 'active', intent: { attempts: 2 } });
  });

  it('begins with the newer refresh token where another process stored one and was killed in the next', async () => {
    const cell = process();
    await cell.current();
    await memory.store.set(KEY, tokens('2', 20));
    const killed = createTokenCell(KEY, tokens('2', 20), memory.store);
    void killed.refresh(await killed.current(), never);
    await vi.waitFor(() => expect(row()?.intent).toBeDefined());
    memory.killHolder();
    const fetchNew = vi.fn(async () => tokens('3', 30));
    expect(await cell.refresh(tokens('1'), fetchNew)).toEqual(tokens('3', 30));
    expect(fetchNew).toHaveBeenCalledWith(tokens('2', 20));
  });

  it('does not lose tokens that could not be stored, and asks for no others', async () => {
    const cell = process();
    const storing = cell.refresh(await cell.current(), async () => {
      memory.state.failing = true;
      return tokens('2', 20);
    });
    await expect(storing).rejects.toThrow('disk full');
    memory.state.failing = false;
    const fetchNew = vi.fn();
    expect(await cell.refresh(tokens('1'), fetchNew)).toEqual(tokens('2', 20));
    expect(fetchNew).not.toHaveBeenCalled();
    expect(row()).toMatchObject({ tokens: tokens('2', 20), intent: undefined });
  });
});

describe('a refresh that the platform refuses for good', () => {
  it('ends the authorization at once, for every process, and is not sent again', async () => {
    const first = process();
    const refusing = first.refresh(await first.current(), async () => Promise.reject(refused), {
      isFinal,
      nowMs: () => 9,
    });
    await expect(refusing).rejects.toBe(refused);
    expect(row()).toMatchObject({
      tokens: tokens('1'),
      status: 'reauthorization_required',
      statusSinceMs: 9,
      intent: undefined,
    });
    for (const cell of [first, process()]) {
      await cell.current();
      const fetchNew = vi.fn();
      await expect(cell.refresh(tokens('1'), fetchNew)).rejects.toMatchObject({
        code: 'auth.reauthorize',
        region: 'us',
      });
      expect(fetchNew).not.toHaveBeenCalled();
    }
    const restarted = process();
    await restarted.current();
    expect(restarted.unsettled).toBe(true);
  });

  it('is over once a new authorization was stored, in every process', async () => {
    const cell = process();
    const refusing = cell.refresh(tokens('1'), async () => Promise.reject(refused), { isFinal });
    await expect(refusing).rejects.toBe(refused);
    await memory.store.set(KEY, tokens('9', 90));
    const fetchNew = vi.fn();
    expect(await cell.refresh(tokens('1'), fetchNew)).toEqual(tokens('9', 90));
    expect(fetchNew).not.toHaveBeenCalled();
  });

  it('does not end one that the seller gave meanwhile', async () => {
    const refusing = process().refresh(
      tokens('1'),
      async () => {
        await memory.store.set(KEY, tokens('9', 90));
        throw refused;
      },
      { isFinal },
    );
    await expect(refusing).rejects.toBe(refused);
    expect(row()).toMatchObject({ tokens: tokens('9', 90), status: 'active' });
  });

  it('does not count against newer tokens that were passed in', async () => {
    await expect(
      process().refresh(tokens('1'), async () => Promise.reject(refused), { isFinal }),
    ).rejects.toBe(refused);
    const cell = createTokenCell(KEY, tokens('9', 90), memory.store);
    expect([await cell.current(), cell.unsettled]).toEqual([tokens('9', 90), false]);
    await cell.refresh(tokens('9', 90), async () => tokens('10', 100));
    expect(row()).toMatchObject({ tokens: tokens('10', 100), status: 'active' });
  });
});

describe('two processes', () => {
  it('refresh once: the one that waited takes what the other stored', async () => {
    const [first, second] = [process(), process()];
    await Promise.all([first.current(), second.current()]);
    const fetchNew = vi.fn(async () => tokens('2', 20));
    const both = [first.refresh(tokens('1'), fetchNew), second.refresh(tokens('1'), fetchNew)];
    expect(await Promise.all(both)).toEqual([tokens('2', 20), tokens('2', 20)]);
    expect(fetchNew).toHaveBeenCalledTimes(1);
    expect([first.adoptions, second.adoptions]).toEqual([0, 1]);
  });

  it.each([
    ['later', 20],
    ['earlier', 5],
    ['at an unknown time', null],
  ])('lose nothing when the tokens of the other one end %s', async (_case, endsAtMs) => {
    const second = { ...tokens('2'), accessTokenExpiresAtMs: endsAtMs ?? undefined };
    const [first, late] = [process(), process()];
    await Promise.all([first.current(), late.current()]);
    await first.refresh(tokens('1'), async () => second);
    const fetchNew = vi.fn();
    for (const cell of [late, process()]) {
      expect(await cell.refresh(tokens('1'), fetchNew)).toEqual(second);
      expect(await cell.reread?.()).toEqual(second);
    }
    expect(fetchNew).not.toHaveBeenCalled();
    expect(row()).toMatchObject({ tokens: second, status: 'active', intent: undefined });
  });

  it('do not write over what the other one stored while they refreshed', async () => {
    const other = tokens('9', 1);
    const adopted = process().refresh(tokens('1'), async () => {
      await memory.store.set(KEY, other);
      return tokens('2', 20);
    });
    expect(await adopted).toEqual(other);
    expect(row()?.tokens).toEqual(other);
  });

  it('do not bring old tokens back after the platform refused the new ones', async () => {
    const [first, late] = [process(), process()];
    await Promise.all([first.current(), late.current()]);
    await first.refresh(tokens('1'), async () => tokens('2', 5));
    await expect(
      first.refresh(tokens('2', 5), async () => Promise.reject(refused), { isFinal }),
    ).rejects.toBe(refused);
    const fetchNew = vi.fn();
    await expect(late.refresh(tokens('1'), fetchNew)).rejects.toMatchObject({ code: 'auth.reauthorize' });
    expect(fetchNew).not.toHaveBeenCalled();
    expect(row()?.tokens).toEqual(tokens('2', 5));
  });

  it('do not wait for each other where nobody wants to', async () => {
    void process().refresh(tokens('1'), never);
    await vi.waitFor(() => expect(row()?.intent).toBeDefined());
    const fetchNew = vi.fn();
    await expect(process().refresh(tokens('1'), fetchNew, { waitMs: 0 })).rejects.toMatchObject({
      code: 'auth.refresh_pending',
      retryable: true,
    });
    expect(fetchNew).not.toHaveBeenCalled();
  });

  it('leave a patient call its wait, though an impatient one began', async () => {
    void process().refresh(tokens('1'), never);
    await vi.waitFor(() => expect(row()?.intent).toBeDefined());
    const cell = process();
    await cell.current();
    const impatient = cell.refresh(tokens('1'), never, { waitMs: 0 });
    const patient = cell.refresh(tokens('1'), async () => tokens('2', 20));
    await expect(impatient).rejects.toMatchObject({ code: 'auth.refresh_pending' });
    memory.killHolder();
    expect(await patient).toEqual(tokens('2', 20));
  });

  it('never both send: one that slept past the end of its turn does not', async () => {
    memory.state.taken = true;
    const fetchNew = vi.fn();
    await expect(process().refresh(tokens('1'), fetchNew)).rejects.toMatchObject({
      code: 'auth.refresh_pending',
    });
    expect(fetchNew).not.toHaveBeenCalled();
  });

  it('keep the only good tokens, though the other one gave the authorization up meanwhile', async () => {
    const late = process().refresh(tokens('1'), async () => {
      memory.killHolder();
      await expect(
        process().refresh(tokens('1'), async () => Promise.reject(refused), { isFinal }),
      ).rejects.toBe(refused);
      return tokens('2', 20);
    });
    expect(await late).toEqual(tokens('2', 20));
    expect(row()).toMatchObject({ tokens: tokens('2', 20), status: 'active' });
  });
});

describe('an authorization that the seller took back', () => {
  it('is refused with a code of its own, and nothing is sent', async () => {
    memory.rows.set(KEY, { ...row(), status: 'deauthorized' } as never);
    const cell = process();
    await cell.current();
    expect(cell.unsettled).toBe(true);
    const fetchNew = vi.fn();
    await expect(cell.refresh(tokens('1'), fetchNew)).rejects.toMatchObject({ code: 'auth.deauthorized' });
    expect(fetchNew).not.toHaveBeenCalled();
  });

  it('stays so, though a refresh was under way', async () => {
    await process().refresh(tokens('1'), async () => {
      const { version, ...record } = row() as NonNullable<ReturnType<typeof row>>;
      await memory.store.records?.replace(KEY, { ...record, status: 'deauthorized' }, version);
      return tokens('2', 20);
    });
    expect(row()).toMatchObject({ tokens: tokens('2', 20), status: 'deauthorized' });
  });
});

describe('the shops of an authorization', () => {
  it('are noted in the store, once', async () => {
    const cell = process();
    await cell.keepShops?.(['a', 'b']);
    expect(row()?.shops.map(({ id }) => id)).toEqual(['a', 'b']);
    const before = row()?.version;
    await cell.keepShops?.(['b', 'a']);
    expect(row()?.version).toBe(before);
  });

  it('make a record of tokens that the store does not know', async () => {
    const cell = createTokenCell('another', tokens('5', 50), memory.store);
    await cell.keepShops?.(['c']);
    expect(memory.rows.get('another')).toMatchObject({
      tokens: tokens('5', 50),
      status: 'active',
      shops: [{ id: 'c', deauthorizedAtMs: undefined }],
    });
  });
});
