import type { AdaptContext, EngineLimits, TokenSet, WireRequest, WireResponse } from '@twinshore/core';
import { freshTokens } from '../credentials/fresh-tokens.ts';
import { reprovedTarget } from '../credentials/reproved-target.ts';
import type { Target } from '../credentials/target.ts';
import { weighDeclaredTokens } from '../credentials/weigh-declared-tokens.ts';
import { chain } from '../maybe-promise.ts';
import type { OperationPlan } from '../operation/operation-plan.ts';
import { validateOutput } from '../operation/validate.ts';
import { shownUrl } from '../redaction/shown-url.ts';
import { copyValues } from '../request/copy-values.ts';
import type { Draft } from '../request/place-parameters.ts';
import { readAnswer } from '../response/read-answer.ts';
import { assertOwnWire } from './assert-own-wire.ts';
import type { CallLimits } from './call-limits.ts';
import type { CallRecord } from './call-record.ts';
import { engineFailure } from './engine-failure.ts';
import { assertAnswer, exchangeThrough } from './exchange-through.ts';
import type { Outcome } from './outcome.ts';
import type { OwnCall } from './own-call.ts';
import { isRedirect, redirectTarget, refusal } from './redirect-target.ts';
import type { TransportParts } from './transport-parts.ts';
import { withinLimits } from './within-limits.ts';

/** Redirects within one host that an attempt follows. */
const MOST_REDIRECTS = 3;

/**
 * One call of an operation, ready to be sent as often as the retry loop says.
 */
export class SendAttempt {
  readonly #parts: TransportParts;
  readonly #plan: OperationPlan;
  readonly #record: CallRecord;
  #target: Target;
  readonly #draft: Draft;
  readonly #opened: readonly string[];
  readonly #self: OwnCall | undefined;
  readonly #limits: CallLimits;
  /** The tokens the latest attempt was made with. */
  tokens: TokenSet | undefined;

  constructor(
    parts: TransportParts,
    plan: OperationPlan,
    record: CallRecord,
    target: Target,
    draft: Draft,
    opened: readonly string[],
    self: OwnCall | undefined,
    limits: CallLimits,
  ) {
    this.#parts = parts;
    this.#plan = plan;
    this.#record = record;
    this.#target = target;
    this.#draft = draft;
    this.#opened = opened;
    this.#self = self;
    this.#limits = limits;
  }

  /** Authenticates, signs and sends the request, and reads its answer. */
  run(limits: EngineLimits): Promise<Outcome<unknown>> {
    const accessToken = this.#authenticate();
    if (accessToken instanceof Promise) return accessToken.then((token) => this.#send(limits, token));
    return this.#send(limits, accessToken);
  }

  #send(limits: EngineLimits, accessToken: string | undefined): Promise<Outcome<unknown>> {
    const { path, query } = this.#draft;
    const wire = this.#sign(path, query, accessToken);
    if (wire instanceof Promise) return wire.then((signed) => this.#exchange(signed, limits, accessToken, 0));
    return this.#exchange(wire, limits, accessToken, 0);
  }

  #authenticate(): string | undefined | Promise<string | undefined> {
    const { credentials, entry } = this.#target;
    const { family, authentication } = this.#plan.operation;
    if (authentication !== 'token') return undefined;
    if (entry === undefined) return credentials?.family === 'business' ? credentials.accessToken : undefined;
    const tokens =
      this.#self?.mayRefresh === false
        ? entry.credentials.tokens.current()
        : freshTokens(this.#parts, entry, family);
    const inTime = tokens instanceof Promise ? withinLimits(tokens, this.#record, this.#limits) : tokens;
    return chain(inTime, (present) => {
      if (this.#self === undefined && entry.proofFor(family) === undefined) return this.#proveAgain();
      weighDeclaredTokens(this.#parts, entry, present);
      this.tokens = present;
      return present.accessToken;
    });
  }

  /** The tokens were adopted from a store since the proof, which was about others. */
  #proveAgain(): Promise<string | undefined> {
    const proved = reprovedTarget(this.#parts, this.#plan.operation, this.#target);
    return withinLimits(proved, this.#record, this.#limits).then((target) => {
      this.#target = target;
      return this.#authenticate();
    });
  }

  #sign(
    path: string,
    query: Readonly<Record<string, string>>,
    accessToken: string | undefined,
  ): WireRequest | Promise<WireRequest> {
    const { operation, origin } = this.#plan;
    const { credentials, shop, asset } = this.#target;
    const { region, settings } = this.#parts;
    const { headers, body } = this.#draft;
    const request: WireRequest = {
      method: operation.method,
      origin,
      path,
      query: copyValues(query),
      headers: copyValues(headers),
      body,
    };
    const context: AdaptContext = {
      operation,
      region,
      credentials,
      shop: operation.identifier === 'shop_cipher' ? shop : undefined,
      asset: operation.identifier === 'category_asset_cipher' ? asset : undefined,
      accessToken,
      timestampSeconds: Math.floor(settings.clock.now() / 1000),
    };
    return chain(operation.family.adapt(request, context), (wire) =>
      assertOwnWire(wire, this.#draft, this.#plan, this.#record),
    );
  }

  #exchange(
    wire: WireRequest,
    limits: EngineLimits,
    accessToken: string | undefined,
    redirects: number,
  ): Promise<Outcome<unknown>> {
    const { engine, settings } = this.#parts;
    if (settings.logger !== undefined) this.#log(wire);
    return exchangeThrough(engine, wire, limits).then(
      (response) => {
        assertAnswer(response, engine, this.#record);
        return isRedirect(response)
          ? this.#follow(wire, response, limits, accessToken, redirects)
          : this.#read(response, wire, accessToken);
      },
      (error: unknown) => ({ failure: engineFailure(error, this.#record) }),
    );
  }

  async #follow(
    wire: WireRequest,
    response: WireResponse,
    limits: EngineLimits,
    accessToken: string | undefined,
    redirects: number,
  ): Promise<Outcome<unknown>> {
    const { pathname, searchParams } = redirectTarget(wire, response, this.#record);
    if (redirects >= MOST_REDIRECTS) {
      throw refusal(this.#record, response.status, `for the ${redirects + 1}th time in a row`);
    }
    const next = await this.#sign(pathname, Object.fromEntries(searchParams), accessToken);
    return this.#exchange(next, limits, accessToken, redirects + 1);
  }

  #read(
    response: WireResponse,
    wire: WireRequest,
    accessToken: string | undefined,
  ): Outcome<unknown> | Promise<Outcome<unknown>> {
    const record = this.#record;
    const plan = this.#plan;
    const { region, settings, residency, unknownValues } = this.#parts;
    record.response = response;
    this.#parts.deprecations?.answered(plan.operation, response);
    const reading = readAnswer(response, {
      plan,
      region,
      attempts: record.attempts,
      nowMs: settings.clock.now(),
      secrets: () => this.#secrets(wire, accessToken),
    });
    return chain(reading, (answer): Outcome<unknown> | Promise<Outcome<unknown>> => {
      if ('failure' in answer) return answer;
      const { requestId } = answer;
      const { data } = answer.envelope;
      record.requestId = requestId;
      const output = plan.schemas?.output;
      const checked =
        output === undefined
          ? data
          : validateOutput(
              output,
              data,
              { region, operation: record.operation, response, requestId, attempts: record.attempts },
              unknownValues,
            );
      return chain(checked, (valid) => ({ value: plan.closeResponse(valid, region, residency) }));
    });
  }

  /** What no error message may repeat, should the platform echo it. */
  #secrets(wire: WireRequest, accessToken: string | undefined): readonly (string | undefined)[] {
    const { credentials, shop, asset } = this.#target;
    const app = credentials?.family === 'shop' ? credentials.app.secret : undefined;
    // Calls without a token carry secrets as plain parameters.
    const own = this.#plan.operation.authentication === 'app' ? Object.values(this.#draft.query) : [];
    return [
      accessToken,
      this.tokens?.refreshToken,
      app,
      shop?.cipher,
      asset?.cipher,
      wire.query.sign,
      ...own,
      ...this.#opened,
    ];
  }

  #log(wire: WireRequest): void {
    const { operation } = this.#plan;
    this.#parts.settings.logger?.log({
      level: 'debug',
      event: 'request.sent',
      message: `${operation.id} is sent.`,
      fields: {
        region: this.#parts.region,
        operation: operation.id,
        method: wire.method,
        url: shownUrl(wire, operation.path),
        attempt: this.#record.attempts,
      },
    });
  }
}
