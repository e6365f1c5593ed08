import type { UserType } from '@twinshore/core';
import { Hono } from 'hono';
import { html } from 'hono/html';
import type { Door } from '../world/door.ts';
import type { PlatformApp } from '../world/platform-app.ts';
import type { Seller } from '../world/seller.ts';
import type { World } from '../world/world.ts';
import { AUTHORIZE_PAGES } from './authorize-pages-table.ts';
import { appOf, type ConsentParameters, callbackUrl, decide, sellersOf } from './consent.ts';

/**
 * The page where a seller, creator or partner allows an app to act for them, or refuses. The real one asks them to sign
 * in; here the visitor picks who to be.
 */
export function createShopAuthorizeApp(world: World, door: Door, userType: UserType = 'seller'): Hono {
  const app = new Hono();
  const { surface, path, names } = AUTHORIZE_PAGES[userType];
  const listedApp = (id: unknown) => appOf(world, door, names, typeof id === 'string' ? id : undefined);

  app.use(async (context, next) => {
    await next();
    world.journal.add({
      atMs: world.clock.now(),
      surface,
      door,
      region: door === 'shared' ? undefined : door,
      method: context.req.method,
      path: context.req.path,
      operation: undefined,
      appKey: listedApp(context.req.query(names))?.key,
      shop: undefined,
      status: context.res.status,
      code: undefined,
      fault: undefined,
    });
  });

  app.get(path, (context) => {
    const listed = listedApp(context.req.query(names));
    if (listed === undefined) return context.html(unknownApp(names), 404);
    return context.html(
      consentPage(userType, listed, sellersOf(world, listed, userType), context.req.query('state')),
    );
  });

  app.post(path, async (context) => {
    const form = await context.req.parseBody();
    const listed = listedApp(form[names]);
    if (listed === undefined) return context.html(unknownApp(names), 404);
    const seller = sellersOf(world, listed, userType).find(({ openId }) => openId === form.seller);
    const { decision, state } = form;
    if (seller === undefined || (decision !== 'allow' && decision !== 'deny')) {
      return context.html(
        page('Nothing was decided', html`<p>Pick a ${userType}, then allow or deny.</p>`),
        400,
      );
    }
    const parameters = decide(world, listed, seller, decision, typeof state === 'string' ? state : undefined);
    if (listed.redirectUrl === undefined) return context.html(parametersPage(parameters));
    return context.redirect(callbackUrl(listed, parameters), 302);
  });

  return app;
}

function consentPage(
  userType: UserType,
  app: PlatformApp,
  sellers: readonly Seller[],
  state: string | undefined,
) {
  const { path, names } = AUTHORIZE_PAGES[userType];
  return page(
    `Allow the app '${app.name}'?`,
    html`<form method="post" action="${path}">
      <input type="hidden" name="${names}" value="${names === 'app_key' ? app.key : app.serviceId}" />
      ${state === undefined ? '' : html`<input type="hidden" name="state" value="${state}" />`}
      <label>${userType[0]?.toUpperCase()}${userType.slice(1)} <select name="seller">
        ${sellers.map((seller) => html`<option value="${seller.openId}">${seller.name}</option>`)}
      </select></label>
      <p>It asks for: ${app.scopes.join(', ')}</p>
      <button name="decision" value="allow">Allow</button>
      <button name="decision" value="deny">Deny</button>
    </form>`,
  );
}

/** Shown where the app has no address to be sent to. */
function parametersPage(parameters: ConsentParameters) {
  return page(
    'This goes back to the app',
    html`<dl>${Object.entries(parameters).map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`,
  );
}

function unknownApp(names: 'service_id' | 'app_key') {
  return page(
    names === 'app_key' ? 'Unknown app' : 'Unknown service',
    html`<p>No app with this ${names === 'app_key' ? 'key' : 'service id'} is registered in this partner centre.</p>`,
  );
}

function page(title: string, content: ReturnType<typeof html>) {
  return html`<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>${title}</title></head>
<body><h1>${title}</h1>${content}</body></html>`;
}
