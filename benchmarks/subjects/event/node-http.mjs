import { createPurchaseBodies, EVENT_TRACK_PATH } from '../../documents/event.mjs';
import { ACCESS_TOKEN } from '../../documents/shop.mjs';
import { createPostJson } from '../call/post-json.mjs';
import { trackSubject } from './track-subject.mjs';

/** The floor; contact data is hashed beforehand. */
export function prepare({ origin }) {
  const headers = { 'access-token': ACCESS_TOKEN };
  const postJson = createPostJson({ origin, path: EVENT_TRACK_PATH, headers });
  return trackSubject(createPurchaseBodies(), async (body) => (await postJson(body)).request_id);
}
