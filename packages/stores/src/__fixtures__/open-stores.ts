import { openFileStores } from '../file.ts';
import type { Stores } from '../index.ts';
import { openPgliteStores } from '../pglite.ts';
import { openPostgresStores } from '../postgres.ts';

/** Where stores are that several processes open, one after the other or together. */
export type StoresPlace = { readonly key: string } & (
  | { readonly kind: 'file' | 'pglite'; readonly folder: string }
  | { readonly kind: 'postgres'; readonly connectionString: string }
);

/** Opens stores that another process may have opened as well. */
export async function openStores(place: StoresPlace): Promise<Stores> {
  const key = Buffer.from(place.key, 'hex');
  if (place.kind === 'postgres') {
    return openPostgresStores({ connectionString: place.connectionString, key });
  }
  const { kind, folder } = place;
  return kind === 'file' ? openFileStores({ folder, key }) : openPgliteStores({ folder, key });
}
