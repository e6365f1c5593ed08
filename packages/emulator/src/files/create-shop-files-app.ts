import { Hono } from 'hono';
import { answerWithFaults } from '../faults/answer-with-faults.ts';
import type { Answer } from '../gateway/answer.ts';
import { type Door, doorServes } from '../world/door.ts';
import { known } from '../world/known.ts';
import type { World } from '../world/world.ts';
import { signLink } from './file-link.ts';
import { labelLines, pdfLabel, zplLabel } from './label-document.ts';
import { answerMedia } from './media.ts';

/** The file host: gives a document to whoever has a live link. No credentials travel here. */
export function createShopFilesApp(world: World, door: Door): Hono {
  const app = new Hono();
  app.get('/documents/:file', async (context) => {
    const url = new URL(context.req.url);
    const [packageId = '', format = ''] = context.req.param('file').split('.');
    const parcel = world.packages.get(packageId);
    const shop = parcel === undefined ? undefined : known(world.shops, parcel.shopId);
    const type = url.searchParams.get('type') ?? '';
    const expires = url.searchParams.get('expires') ?? '';

    const find = (): Answer => {
      if (parcel === undefined || shop === undefined || !doorServes(door, shop.region))
        return plain(404, 'Not found');
      const signed = url.searchParams.get('signature') === signLink(world, url.pathname, type, expires);
      if (!signed || world.clock.seconds() >= Number(expires))
        return plain(403, 'The link is not valid or expired');
      const lines = labelLines(world, parcel, type);
      return format === 'zpl'
        ? { ...plain(200, zplLabel(lines)) }
        : {
            status: 200,
            headers: { 'content-type': 'application/pdf' },
            body: new TextEncoder().encode(pdfLabel(lines)),
          };
    };
    const { answer, response, fault } = await answerWithFaults(
      world,
      { surface: 'shop.files', region: shop?.region, shop: shop?.id },
      {
        throttled: () => plain(429, 'Too many requests'),
        serverError: (status) => plain(status, 'Internal error'),
      },
      find,
    );
    world.journal.add({
      atMs: world.clock.now(),
      surface: 'shop.files',
      door,
      region: shop?.region,
      method: 'GET',
      path: url.pathname,
      operation: undefined,
      appKey: undefined,
      shop: shop?.id,
      status: answer.status,
      code: undefined,
      fault,
    });
    return response;
  });
  app.get('/media/:file', (context) => answerMedia(world, door, context.req.url));
  return app;
}

function plain(status: number, body: string): Answer {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body };
}
