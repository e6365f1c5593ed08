import { ConfigurationError, type Region } from '@twinshore/core';
import { checkpointKey } from './checkpoint-key.ts';
import type { Ledger } from './ledger.ts';
import type { MirrorSettings } from './mirror-settings.ts';
import { writeMirrorState } from './mirror-state.ts';

/** Stores what was acknowledged, one write after the other. */
export class CheckpointWriter<R extends Region> {
  readonly #region: R;
  readonly #shop: string;
  readonly #settings: MirrorSettings<R>;
  #version: number;
  #last: Promise<unknown> = Promise.resolve();

  constructor(region: R, shop: string, settings: MirrorSettings<R>, version: number) {
    this.#region = region;
    this.#shop = shop;
    this.#settings = settings;
    this.#version = version;
  }

  /**
   * Stores what a ledger holds as acknowledged, and gives the webhooks that may be forgotten now.
   *
   * @throws ConfigurationError `config.checkpoint_taken` when somebody else wrote meanwhile
   */
  save(ledger: Ledger): Promise<readonly string[]> {
    const saved = this.#last.then(() => this.#write(ledger));
    this.#last = saved.catch(() => undefined);
    return saved;
  }

  async #write(ledger: Ledger): Promise<readonly string[]> {
    const { checkpoint } = this.#settings;
    ledger.settled.forget(ledger.floor);
    const state = { floor: ledger.floor, versions: ledger.settled.versions };
    const text = writeMirrorState(this.#region, this.#shop, state);
    const webhooks = ledger.takeWebhooks();
    const { changed } = ledger;
    ledger.changed = false;
    ledger.batchSettled = false;
    if (checkpoint === undefined || !changed) return webhooks;
    let stored: boolean;
    try {
      stored = await checkpoint.replace(checkpointKey(this.#shop), text, this.#version);
    } catch (error) {
      ledger.putBack(webhooks);
      throw error;
    }
    if (!stored) {
      throw new ConfigurationError({
        code: 'config.checkpoint_taken',
        region: this.#region,
        message: `Another process stored a checkpoint for shop ${this.#shop} meanwhile. One mirror follows a shop at a time: find the other one, or give this one a checkpoint of its own.`,
      });
    }
    this.#version += 1;
    return webhooks;
  }
}
