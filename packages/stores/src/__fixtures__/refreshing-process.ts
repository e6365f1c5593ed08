import { writeSync } from 'node:fs';
import { type EndpointOverrides, shopCredentials, type TokenStore, TwinshoreError } from '@twinshore/core';
import { shopFamily } from '@twinshore/shopping/operations';
import { createUsTransport } from '@twinshore/transport-us';
import { openStores, type StoresPlace } from './open-stores.ts';

/** What a process that refreshes again and again is told. */
export interface RefreshingProcessOptions {
  readonly place: StoresPlace;
  readonly endpoints: EndpointOverrides<'us'>;
  readonly app: { readonly key: string; readonly secret: string };
  readonly openId: string;
}

const say = (line: string): void => {
  // At once, so that nothing it said is lost with it.
  writeSync(1, `${line}\n`);
};

/** Says when an intent and when new tokens were stored. */
function told(store: TokenStore<'us'>): TokenStore<'us'> {
  const { records } = store;
  if (records === undefined) throw new Error('This test needs a store with records.');
  return {
    ...store,
    records: {
      ...records,
      async replace(key, record, version) {
        const done = await records.replace(key, record, version);
        if (done)
          say(record.intent !== undefined ? 'intent' : record.status === 'active' ? 'stored' : record.status);
        return done;
      },
    },
  };
}

/** Refreshes the tokens of one seller for as long as it lives, or until the seller has to authorize again. */
async function run({ place, endpoints, app, openId }: RefreshingProcessOptions): Promise<void> {
  const stores = await openStores(place);
  const store = told(stores.tokens('us'));
  const tokens = await store.get(`shop:${app.key}:${openId}`);
  if (tokens === undefined) throw new Error('The store holds no tokens of this seller.');
  const credentials = shopCredentials({ region: 'us', app, tokens, seller: openId, store });
  const authorizedShops = shopFamily.proof?.().operation;
  if (authorizedShops === undefined) throw new Error('There is no operation that needs a token only.');
  // Every token is about to end, so every call refreshes.
  const refreshSkewMs = Number.POSITIVE_INFINITY;
  const logger = { log: ({ event }: { readonly event: string }) => say(`event ${event}`) };
  const transport = createUsTransport({ credentials, endpoints, refreshSkewMs, logger });
  say('ready');
  while (!stopped) {
    try {
      await transport.send(authorizedShops, {} as never);
    } catch (error) {
      if (TwinshoreError.isInstance(error) && error.retryable) continue;
      say(`error ${TwinshoreError.isInstance(error) ? error.code : String(error)}`);
      break;
    }
  }
  await transport.close();
  await stores.close();
  process.stdin.destroy();
}

let stopped = false;
let input = '';
process.stdin.setEncoding('utf8');
process.stdin.on('data', (chunk: string) => {
  input += chunk;
  if (input.endsWith('\n')) void run(JSON.parse(input));
});
process.stdin.on('end', () => {
  stopped = true;
});
