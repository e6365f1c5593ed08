import { AuthenticationError } from '../errors/authentication-error.ts';
import type { StoredTokenRecord, TokenRecord, TokenRecords } from '../ports/token-records.ts';
import type { TokenStore } from '../ports/token-store.ts';
import type { Region } from '../regions/region.ts';
import { type RefreshTurn, refreshPending, refreshTurn } from './refresh-lease.ts';
import { storedTokens } from './stored-tokens.ts';
import type { TokenRefreshOptions } from './token-cell.ts';
import type { FetchTokens, KeptTokens, Replacement, TokenKeeper } from './token-keeper.ts';
import type { TokenSet } from './token-set.ts';

const FREE: RefreshTurn = { confirm: async () => true, end: async () => undefined };

/**
 * Keeps tokens in records that tell how the authorization stands, so that no refresh is lost with its process: an
 * intent is stored before a refresh is sent, and whoever finds it unfinished begins again with the same refresh token.
 */
export class RecordKeeper implements TokenKeeper {
  readonly #key: string;
  readonly #store: TokenStore<Region>;
  readonly #records: TokenRecords;
  /** Fetched for certain tokens, but not stored, because the store failed. */
  #unsaved: { readonly base: TokenSet; readonly tokens: TokenSet } | undefined;
  /** Whether the tokens held here lay in the store: a row with others is then newer, whatever became of it. */
  #shared = false;

  constructor(key: string, store: TokenStore<Region>, records: TokenRecords) {
    this.#key = key;
    this.#store = store;
    this.#records = records;
  }

  async read(present: TokenSet): Promise<KeptTokens | undefined> {
    const row = await this.#row();
    if (row === undefined || !this.#counts(row, present)) return undefined;
    this.#shared = true;
    return { tokens: row.tokens, unsettled: row.status !== 'active' || row.intent !== undefined };
  }

  async replace(
    present: TokenSet,
    fetchNew: FetchTokens,
    { waitMs = 60_000, isFinal = () => false, nowMs = Date.now }: TokenRefreshOptions,
  ): Promise<Replacement> {
    const { lease } = this.#store;
    const turn = lease === undefined ? FREE : await refreshTurn(lease, this.#key, waitMs);
    try {
      for (;;) {
        const row = await this.#row();
        const counts = row !== undefined && this.#counts(row, present);
        if (counts) this.#assertInUse(row);
        const other = counts && row.tokens.accessToken !== present.accessToken;
        if (other && row.intent === undefined) {
          this.#shared = true;
          return { tokens: row.tokens, adopted: true };
        }
        const base = counts ? row.tokens : present;
        // Nobody else is at it now, so an intent that is still there was left by a process that died.
        const begun = await this.#begin(row, base, nowMs());
        if (begun === undefined) continue;
        // Whoever slept past the end of its turn sends nothing: another may be at it.
        if (!(await turn.confirm())) throw refreshPending();
        const tokens = await this.#fetch(base, fetchNew, isFinal, nowMs);
        return await this.#finish(base, tokens, begun, nowMs);
      }
    } finally {
      await turn.end();
    }
  }

  async keepShops(present: TokenSet, ids: readonly string[], nowMs: number): Promise<void> {
    for (;;) {
      const row = await this.#row();
      const known = new Map(row?.shops.map((shop) => [shop.id, shop]));
      if (row !== undefined && ids.length === known.size && ids.every((id) => known.has(id))) return;
      const shops = ids.map((id) => known.get(id) ?? { id, deauthorizedAtMs: undefined });
      const record = row ?? newRecord(present, nowMs);
      if (await this.#replaceRow({ ...record, shops }, row?.version ?? 0)) return;
    }
  }

  async #row(): Promise<StoredTokenRecord | undefined> {
    const row = (await this.#records.read(this.#key)) ?? undefined;
    const tokens = row && storedTokens(row.tokens ?? {}, this.#key);
    return row && tokens && { ...row, tokens };
  }

  #replaceRow(record: TokenRecord & { version?: number }, version: number): Promise<boolean> {
    const { tokens, status, statusSinceMs, authorizedAtMs, intent, shops } = record;
    const whole = { tokens, status, statusSinceMs, authorizedAtMs, intent, shops };
    return this.#records.replace(this.#key, whole, version);
  }

  /** Stores what is about to happen; gives `undefined` when somebody changed the record meanwhile. */
  async #begin(
    row: StoredTokenRecord | undefined,
    base: TokenSet,
    nowMs: number,
  ): Promise<StoredTokenRecord | undefined> {
    const intent = { startedAtMs: nowMs, attempts: (row?.intent?.attempts ?? 0) + 1 };
    const kept = row?.tokens.accessToken === base.accessToken ? row : newRecord(base, nowMs, row);
    const version = row?.version ?? 0;
    const record: StoredTokenRecord = { ...kept, tokens: base, intent, version: version + 1 };
    return (await this.#replaceRow(record, version)) ? record : undefined;
  }

  async #fetch(
    base: TokenSet,
    fetchNew: FetchTokens,
    isFinal: (error: unknown) => boolean,
    nowMs: () => number,
  ): Promise<TokenSet> {
    if (this.#unsaved?.base.accessToken === base.accessToken) return this.#unsaved.tokens;
    this.#unsaved = undefined;
    try {
      const tokens = await fetchNew(base);
      this.#unsaved = { base, tokens };
      return tokens;
    } catch (error) {
      if (isFinal(error)) await this.#giveUp(base, nowMs());
      throw error;
    }
  }

  /** Stores new tokens, unless another stored other ones than these replace, and they are not void. */
  async #finish(
    base: TokenSet,
    tokens: TokenSet,
    begun: StoredTokenRecord,
    nowMs: () => number,
  ): Promise<Replacement> {
    let row: StoredTokenRecord | undefined = begun;
    for (;;) {
      if (row !== undefined && row.tokens.accessToken !== base.accessToken && !isVoid(row)) {
        this.#unsaved = undefined;
        this.#shared = true;
        return { tokens: row.tokens, adopted: true };
      }
      const kept: TokenRecord = row ?? newRecord(tokens, nowMs());
      const status = kept.status === 'deauthorized' ? kept.status : 'active';
      const record = { ...kept, tokens, status, intent: undefined } as const;
      if (await this.#replaceRow(record, row?.version ?? 0)) {
        this.#unsaved = undefined;
        this.#shared = true;
        return { tokens, adopted: false };
      }
      row = await this.#row();
    }
  }

  async #giveUp(base: TokenSet, nowMs: number): Promise<void> {
    for (;;) {
      const row = await this.#row();
      if (row === undefined || row.tokens.accessToken !== base.accessToken || row.status !== 'active') return;
      const over = { status: 'reauthorization_required', statusSinceMs: nowMs, intent: undefined } as const;
      if (await this.#replaceRow({ ...row, ...over }, row.version)) return;
    }
  }

  /**
   * Whether a row counts against the tokens held here. When tokens end says nothing of which are newer. Only a row that
   * the platform refused gives way, and only to tokens that were passed in and never lay in the store.
   */
  #counts(row: StoredTokenRecord, held: TokenSet): boolean {
    return this.#shared || !isVoid(row) || row.tokens.accessToken === held.accessToken;
  }

  #assertInUse({ status }: StoredTokenRecord): void {
    if (status === 'active') return;
    const { region } = this.#store;
    if (status === 'deauthorized') {
      throw new AuthenticationError({
        code: 'auth.deauthorized',
        region,
        message:
          'The seller took the authorization back, by what the token store holds. Nothing was sent. If they want to go on, send them through the authorize page again and store the new grant.',
      });
    }
    throw new AuthenticationError({
      code: 'auth.reauthorize',
      region,
      message:
        'The platform refused to replace the tokens before, by what the token store holds. Nothing was sent. Send the seller through the authorize page again and store the new grant.',
    });
  }
}

function isVoid({ status }: StoredTokenRecord): boolean {
  return status === 'reauthorization_required';
}

function newRecord(tokens: TokenSet, nowMs: number, before?: TokenRecord): TokenRecord {
  const shops = before?.shops ?? [];
  return {
    tokens,
    status: 'active',
    statusSinceMs: nowMs,
    authorizedAtMs: undefined,
    intent: undefined,
    shops: shops.map(({ id }) => ({ id, deauthorizedAtMs: undefined })),
  };
}
