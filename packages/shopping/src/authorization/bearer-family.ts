import type { ApiFamily, ShopApp } from '@twinshore/core';
import { identifyShopRequest } from '../family/identify-shop-request.ts';
import { readShopEnvelope } from '../family/read-shop-envelope.ts';
import { shopFamily } from '../family/shop-family.ts';

/**
 * The Shop family for the one call that needs a token before there are credentials: asking which shops a fresh token
 * covers. The token is told to nobody else, and a transport without credentials can send it.
 */
export function bearerFamily(app: ShopApp, accessToken: string): ApiFamily {
  const { specVersion, id, rateLimit } = shopFamily;
  return {
    specVersion,
    id,
    adapt: (request, { timestampSeconds }) =>
      identifyShopRequest(request, { app, accessToken, timestampSeconds, shopCipher: undefined }),
    // The transport strikes its own credentials out of the platform's words; it does not know this token.
    envelope(body) {
      const envelope = readShopEnvelope(body);
      if (envelope?.message.includes(accessToken) !== true) return envelope;
      return { ...envelope, message: envelope.message.replaceAll(accessToken, '[removed]') };
    },
    classify: (response, envelope) => shopFamily.classify(response, envelope),
    ...(rateLimit && { rateLimit }),
  };
}
