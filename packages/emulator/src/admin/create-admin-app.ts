import { type Context, Hono } from 'hono';
import type { Fault } from '../faults/fault.ts';
import type { Platform } from '../platform/create-platform.ts';
import type { WebhookTarget } from '../webhooks/subscribe.ts';
import type { BuyerStep } from '../world/aftersales/decide-return.ts';
import type { NewOrder } from '../world/create-order.ts';
import type { OrderStatus } from '../world/order.ts';
import type { PlatformVerdict } from '../world/products/move-product.ts';
import type { AuthorizeDecision, PixelEvent } from './platform-admin.ts';
import type { BuyerReturnWish, StatementAdjustment } from './world-commands.ts';

type Fields = Record<string, unknown>;

/**
 * The admin of a platform over HTTP, for tests and people in any language: JSON in, JSON out. It answers loopback
 * names only, so that a web page cannot reach it under a name of its own.
 */
export function createAdminApp({ admin, clock, topology }: Platform): Hono {
  const app = new Hono();

  app.use(async (context, next) => {
    const { hostname } = new URL(context.req.url);
    if (hostname !== '127.0.0.1' && hostname !== 'localhost')
      return context.json({ error: 'loopback only' }, 403);
    return next();
  });
  app.onError((error, context) =>
    context.json({ error: error.message }, error instanceof RangeError ? 400 : 500),
  );
  app.notFound((context) =>
    context.json(
      { error: `There is no ${context.req.method} ${context.req.path}. GET / lists what there is.` },
      404,
    ),
  );

  app.get('/', (context) =>
    context.json({
      routes: app.routes
        .filter(({ method }) => method !== 'ALL')
        .map(({ method, path }) => `${method} ${path}`),
      documentation: 'https://github.com/twinshore/twinshore/tree/main/packages/emulator#admin',
    }),
  );

  const time = () => ({ nowMs: clock.now(), frozen: clock.frozen });
  app.get('/state', (context) =>
    context.json({
      topology,
      clock: time(),
      seed: admin.seed(),
      knobs: admin.knobs(),
      faults: admin.faults(),
    }),
  );
  app.post('/clock', async (context) => {
    const { advanceMs, setMs, frozen } = await fieldsOf(context);
    if (frozen === true) clock.freeze();
    if (frozen === false) clock.resume();
    if (setMs !== undefined) await clock.set(Number(setMs));
    if (advanceMs !== undefined) await clock.advance(Number(advanceMs));
    return context.json(time());
  });
  app.post('/idle', async (context) => {
    await admin.idle();
    return context.json({});
  });

  app.get('/knobs', (context) => context.json(admin.knobs()));
  app.post('/knobs', async (context) => {
    admin.setKnobs(await fieldsOf(context));
    return context.json(admin.knobs());
  });
  app.get('/faults', (context) => context.json(admin.faults()));
  app.post('/faults', async (context) =>
    context.json({ id: admin.addFault((await fieldsOf(context)) as Fault) }),
  );
  app.delete('/faults/:id?', (context) => {
    admin.clearFaults(context.req.param('id'));
    return context.json(admin.faults());
  });

  app.post('/orders', async (context) =>
    context.json(admin.createOrder((await fieldsOf(context)) as unknown as NewOrder)),
  );
  app.post('/orders/:id/advance', async (context) => {
    const { to } = await fieldsOf(context);
    return context.json(admin.advanceOrder(context.req.param('id'), to as OrderStatus | undefined));
  });

  app.post('/orders/:id/cancellation', async (context) =>
    context.json(admin.askToCancel(context.req.param('id'), await fieldsOf(context))),
  );
  app.post('/orders/:id/return', async (context) =>
    context.json(
      admin.askToReturn(context.req.param('id'), (await fieldsOf(context)) as unknown as BuyerReturnWish),
    ),
  );
  app.post('/returns/:id', async (context) => {
    const { step } = await fieldsOf(context);
    return context.json(admin.stepReturn(context.req.param('id'), step as BuyerStep));
  });
  app.post('/products/:id', async (context) => {
    const { verdict, reason } = await fieldsOf(context);
    const { id } = context.req.param();
    return context.json(admin.judgeProduct(id, verdict as PlatformVerdict, reason as string | undefined));
  });
  app.post('/shops/:id/adjustments', async (context) =>
    context.json(
      admin.adjustStatement(
        context.req.param('id'),
        (await fieldsOf(context)) as unknown as StatementAdjustment,
      ),
    ),
  );
  app.post('/shops/:id/withdrawals', async (context) => {
    const { amount } = await fieldsOf(context);
    return context.json(admin.withdraw(context.req.param('id'), String(amount)));
  });

  app.post('/codes', async (context) => {
    const { seller } = await fieldsOf(context);
    return context.json({ code: admin.createCode(String(seller)) });
  });
  app.post('/authorize', async (context) =>
    context.json(admin.authorize((await fieldsOf(context)) as unknown as AuthorizeDecision)),
  );
  app.post('/deauthorize', async (context) => {
    const { seller } = await fieldsOf(context);
    admin.deauthorize(String(seller));
    return context.json({});
  });

  app.post('/shops/:id', async (context) => {
    const { active } = await fieldsOf(context);
    admin.setShopActive(context.req.param('id'), active === true);
    return context.json({});
  });

  app.get('/webhooks', (context) => context.json(admin.deliveries()));
  app.post('/webhooks', async (context) => {
    admin.subscribe((await fieldsOf(context)) as unknown as WebhookTarget);
    return context.json({});
  });
  app.post('/trigger/:webhook', async (context) => {
    admin.trigger(context.req.param('webhook'), await fieldsOf(context));
    return context.json({});
  });

  app.get('/events', (context) => context.json(admin.events()));
  app.post('/events', async (context) =>
    context.json(admin.receivePixelEvent((await fieldsOf(context)) as unknown as PixelEvent)),
  );
  app.get('/requests', (context) => context.json(admin.requests()));
  app.delete('/requests', (context) => {
    admin.clearJournals();
    return context.json({});
  });
  return app;
}

async function fieldsOf(context: Context): Promise<Fields> {
  const text = await context.req.text();
  if (text === '') return {};
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new RangeError('The body is not JSON.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new RangeError('The body must be a JSON object.');
  }
  return value as Fields;
}
