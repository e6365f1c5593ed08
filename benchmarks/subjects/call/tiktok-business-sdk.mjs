import { ApiClient, EventCallbackApi } from 'tiktok-business-api-sdk-official';
import { ACCESS_TOKEN } from '../../documents/shop.mjs';
import { orderSearchSubject } from './order-search-subject.mjs';

/** TikTok's own business SDK. It has no Shop call, so its event call carries the same documents. */
export function prepare({ origin }) {
  const client = new ApiClient();
  client.basePath = origin;
  const api = new EventCallbackApi(client);

  return orderSearchSubject((document) => {
    return new Promise((resolve, reject) => {
      api.pixelTrack(ACCESS_TOKEN, { body: document }, (error, data) =>
        error ? reject(error) : resolve(data),
      );
    });
  });
}
