import { Hono } from 'hono';
import { html } from 'hono/html';
import type { Door } from '../world/door.ts';
import type { PlatformApp } from '../world/platform-app.ts';
import type { Seller } from '../world/seller.ts';
import type { World } from '../world/world.ts';
import { appOfService, type ConsentParameters, callbackUrl, decide, sellersOf } from './consent.ts';

/**
 * The page where a seller allows an app to act for their shops, or refuses. The real one asks the seller to sign
 * in; here the visitor picks which seller to be.
 */
export function createShopAuthorizeApp(world: World, door: Door): Hono {
  const app = new Hono();

  app.use(async (context, next) => {
    await next();
    const serviceId = context.req.query('service_id');
    world.journal.add({
      atMs: world.clock.now(),
      surface: 'shop.authorize',
      door,
      region: door === 'shared' ? undefined : door,
      method: context.req.method,
      path: context.req.path,
      operation: undefined,
      appKey: appOfService(world, door, serviceId)?.key,
      shop: undefined,
      status: context.res.status,
      code: undefined,
      fault: undefined,
    });
  });

  app.get('/open/authorize', (context) => {
    const listed = appOfService(world, door, context.req.query('service_id'));
    if (listed === undefined) return context.html(unknownService(), 404);
    return context.html(consentPage(listed, sellersOf(world, listed), context.req.query('state')));
  });

  app.post('/open/authorize', async (context) => {
    const form = await context.req.parseBody();
    const serviceId = typeof form.service_id === 'string' ? form.service_id : undefined;
    const listed = appOfService(world, door, serviceId);
    if (listed === undefined) return context.html(unknownService(), 404);
    const seller = sellersOf(world, listed).find(({ openId }) => openId === form.seller);
    const { decision, state } = form;
    if (seller === undefined || (decision !== 'allow' && decision !== 'deny')) {
      return context.html(page('Nothing was decided', html`<p>Pick a seller, then allow or deny.</p>`), 400);
    }
    const parameters = decide(world, listed, seller, decision, typeof state === 'string' ? state : undefined);
    if (listed.redirectUrl === undefined) return context.html(parametersPage(parameters));
    return context.redirect(callbackUrl(listed, parameters), 302);
  });

  return app;
}

function consentPage(app: PlatformApp, sellers: readonly Seller[], state: string | undefined) {
  return page(
    `Allow the app '${app.name}'?`,
    html`<form method="post" action="/open/authorize">
      <input type="hidden" name="service_id" value="${app.serviceId}" />
      ${state === undefined ? '' : html`<input type="hidden" name="state" value="${state}" />`}
      <label>Seller <select name="seller">
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

function unknownService() {
  return page(
    'Unknown service',
    html`<p>No app with this service id is registered in this partner centre.</p>`,
  );
}

function page(title: string, content: ReturnType<typeof html>) {
  return html`<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>${title}</title></head>
<body><h1>${title}</h1>${content}</body></html>`;
}
