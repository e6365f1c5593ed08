import type { Grant, Region, Transport } from '@twinshore/core';
import type { SeededApp, StartedPlatform } from '@twinshore/emulator';
import { createShopAuthorization } from '@twinshore/shopping/authorization';

/** Sends a seller to the authorize page, lets them allow the app, and turns the callback into a grant. */
export async function authorizeSeller<R extends Region>(
  platform: StartedPlatform,
  transport: Transport<R>,
  app: SeededApp,
  seller: string,
): Promise<{ grant: Grant; authorizeHost: string }> {
  const authorization = createShopAuthorization({ transport, app, serviceId: app.serviceId });
  const { url, state } = authorization.authorizeUrl();

  const { parameters } = platform.admin.authorize({ serviceId: app.serviceId, seller, state });
  const callbackUrl = `https://app.example/callback?${new URLSearchParams(parameters).toString()}`;

  const grant = await authorization.exchangeCode({ callbackUrl, expectedState: state });
  return { grant, authorizeHost: new URL(url).host };
}
