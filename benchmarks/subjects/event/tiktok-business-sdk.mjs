import { ApiClient, EventCallbackApi } from 'tiktok-business-api-sdk-official';
import { createPurchaseBodies, EVENT_TRACK_PATH } from '../../documents/event.mjs';
import { ACCESS_TOKEN } from '../../documents/shop.mjs';
import { trackSubject } from './track-subject.mjs';

/** TikTok's own business SDK through the event call it has; contact data is hashed beforehand. */
export function prepare({ origin }) {
  const client = new ApiClient();
  // Its event call goes to the older path, where the server would answer with an order.
  client.basePath = `${origin}${EVENT_TRACK_PATH.slice(0, -1)}`;
  const api = new EventCallbackApi(client);

  return trackSubject(createPurchaseBodies(), (body) => {
    return new Promise((resolve, reject) => {
      api.pixelTrack(ACCESS_TOKEN, { body }, (error, data) =>
        error ? reject(error) : resolve(data.request_id),
      );
    });
  });
}
