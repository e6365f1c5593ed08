import { openFileStores } from '../file.ts';
import type { Stores } from '../index.ts';

/** Where stores are that several processes open. */
export type StoresPlace = { readonly kind: 'file'; readonly folder: string; readonly key: string };

/** Opens stores that another process may have opened as well. */
export async function openStores(place: StoresPlace): Promise<Stores> {
  const key = Buffer.from(place.key, 'hex');
  return openFileStores({ folder: place.folder, key });
}
