import { REGIONS } from '@twinshore/core';
import { type Door, doorServes } from '../world/door.ts';
import type { World } from '../world/world.ts';
import { signLink } from './file-link.ts';
import { pdfLabel } from './label-document.ts';
import { MEDIA } from './media-link.ts';

/** One transparent dot. */
const DOT =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

/** Gives the picture or document of a made-up link, on the file host of its side. */
export function answerMedia(world: World, door: Door, address: string): Response {
  const url = new URL(address);
  const expires = url.searchParams.get('expires') ?? '';
  const signature = url.searchParams.get('signature');
  const signed = REGIONS.some(
    (region) =>
      doorServes(door, region) && signature === signLink(world, url.pathname, `${MEDIA} ${region}`, expires),
  );
  if (!signed || world.clock.seconds() >= Number(expires))
    return new Response('The link is not valid or expired', { status: 403 });
  return url.pathname.endsWith('.pdf')
    ? new Response(pdfLabel(['Made-up document', url.pathname]), {
        headers: { 'content-type': 'application/pdf' },
      })
    : new Response(Buffer.from(DOT, 'base64'), { headers: { 'content-type': 'image/png' } });
}
