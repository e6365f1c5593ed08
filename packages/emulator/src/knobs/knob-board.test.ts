import { describe, expect, it } from 'vitest';
import { DEFAULT_KNOBS } from './default-knobs.ts';
import { createKnobBoard, type KnobSettings } from './knob-board.ts';

describe('knobs', () => {
  it('are set for both sides, or for one', () => {
    const board = createKnobBoard({ denialError: 'access_denied', us: { retryAfterSeconds: 2 } });
    board.set({ global: { quota: { limit: 1, intervalSeconds: 1 } } });
    expect(board.of('us')).toEqual({ ...DEFAULT_KNOBS, denialError: 'access_denied', retryAfterSeconds: 2 });
    expect(board.of('global')).toEqual({
      ...DEFAULT_KNOBS,
      denialError: 'access_denied',
      quota: { limit: 1, intervalSeconds: 1 },
    });
  });

  it('lose an optional value by null, as JSON says it', () => {
    const board = createKnobBoard({ retryAfterSeconds: 2 });
    board.set({ retryAfterSeconds: null, usTikTokShippingMaskedFrom: null } as unknown as KnobSettings);
    expect(board.of('us').retryAfterSeconds).toBeUndefined();
    expect(board.of('us').usTikTokShippingMaskedFrom).toBeUndefined();
  });

  it.each([
    { settings: { colour: 'red' }, message: /'colour' is no knob/ },
    { settings: { us: { colour: 'red' } }, message: /'colour' is no knob/ },
    { settings: { onHoldMs: '5' }, message: /'onHoldMs' takes a number, not "5"/ },
    { settings: { retryAfterSeconds: '5' }, message: /'retryAfterSeconds' takes a number/ },
    { settings: { wrongSide: 'maybe' }, message: /takes one of refuse, unknown, silent-empty/ },
    { settings: { onHoldMarkets: 'US' }, message: /'all' or a list of markets/ },
    { settings: { webhookRetryMs: ['5'] }, message: /a list of numbers/ },
    { settings: { operationQuotas: { x: 1 } }, message: /a quota for each operation/ },
    { settings: { quota: null }, message: /'quota' takes a limit and intervalSeconds, not null/ },
  ])('refuse $settings', ({ settings, message }) => {
    const board = createKnobBoard();
    expect(() => board.set(settings as KnobSettings)).toThrow(message);
    expect(board.of('us')).toEqual(DEFAULT_KNOBS);
  });
});
