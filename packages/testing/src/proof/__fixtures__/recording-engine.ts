import type { Engine, Region } from '@twinshore/core';

/** A request as it was about to leave, with the side whose transport sent it. */
export interface SentRequest {
  readonly side: Region;
  readonly origin: string;
  readonly path: string;
  readonly token: string | undefined;
  readonly cipher: string | undefined;
  readonly appKey: string | undefined;
  readonly source: string | undefined;
}

/** Notes every request on its way to a real engine. */
export function recordingEngine(engine: Engine, side: Region, sent: SentRequest[]): Engine {
  return {
    ...engine,
    exchange(request, limits) {
      const { origin, path, query, headers, body } = request;
      sent.push({
        side,
        origin,
        path,
        token: headers['x-tts-access-token'] ?? headers['access-token'],
        cipher: query.shop_cipher,
        appKey: query.app_key,
        source: typeof body === 'string' ? /"event_source_id":"([^"]+)"/.exec(body)?.[1] : undefined,
      });
      return engine.exchange(request, limits);
    },
    close: () => engine.close(),
  };
}
