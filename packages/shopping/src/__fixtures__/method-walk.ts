import type { Operation, Region } from '@twinshore/core';
import { createShop } from '../client/create-shop.ts';
import type { ShopArea } from '../client/shop-area.ts';
import { ShopResource } from '../client/shop-resource.ts';
import { AREA_FOLDERS, loadEntry } from './catalogue.ts';
import { fakeTransport } from './fake-transport.ts';

/** A method of a client. */
export interface ClientMethod {
  /** Below the client: `fulfillment.packages.create`. */
  readonly path: string;
  call(...args: unknown[]): PromiseLike<unknown>;
}

/** All areas by the names of their properties. */
export async function loadAreas(): Promise<Record<string, ShopArea<object, object>>> {
  const areas = AREA_FOLDERS.map(async (folder): Promise<[string, ShopArea<object, object>]> => {
    const name = folder.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    const entry = await loadEntry(`./${folder}`);
    return [name, entry[name] as ShopArea<object, object>];
  });
  return Object.fromEntries(await Promise.all(areas));
}

/** Everything that can be called on a client, group by group. */
export function methodsOf(client: object): readonly ClientMethod[] {
  return Object.entries(client)
    .filter(([, part]) => part instanceof ShopResource)
    .flatMap(([name, part]) => methodsBelow(part as object, name));
}

function methodsBelow(resource: object, path: string): ClientMethod[] {
  const groups = Object.entries(resource).filter(([, part]) => part instanceof ShopResource);
  const methods = [...namesOf(resource)].map((name) => ({
    path: `${path}.${name}`,
    call: (...args: unknown[]) =>
      (resource as Readonly<Record<string, ClientMethod['call']>>)[name]?.(...args),
  }));
  return [
    ...(methods as ClientMethod[]),
    ...groups.flatMap(([name, group]) => methodsBelow(group, `${path}.${name}`)),
  ];
}

/** Names of methods, own and inherited, as far as they are offered. */
function namesOf(resource: object): Set<string> {
  const names = new Set<string>();
  const hidden = new Set(Object.getOwnPropertyNames(ShopResource.prototype));
  for (let at: object = resource; at !== ShopResource.prototype; at = Object.getPrototypeOf(at)) {
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(at)))
      if (typeof value === 'function' && !hidden.has(name)) names.add(name);
  }
  return names;
}

/** A client of a side with all areas, and what its methods send: nothing leaves, and no input is looked at. */
export async function watchedClient(region: Region) {
  const sent: { operation: Operation; input: unknown }[] = [];
  const transport = {
    ...fakeTransport(region, () => undefined),
    send(operation: Operation, input: unknown) {
      sent.push({ operation, input });
      return Promise.resolve(undefined);
    },
  };
  const client = createShop(region, transport as never, await loadAreas(), undefined);
  return { client, sent, methods: methodsOf(client) };
}
