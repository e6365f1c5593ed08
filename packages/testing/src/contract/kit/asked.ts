import type { ContractWorld } from '../contract-world.ts';
import { shopsOperation } from './contract-family.ts';
import { getItem, searchItems } from './contract-operations.ts';

/** What was asked, as operation ids, whichever way it travelled. */
export function asked(world: ContractWorld): string[] {
  if (!world.wire) return world.handled.map(({ operation }) => operation.id);
  return world.calls.map(({ path }) =>
    path === shopsOperation.path ? shopsOperation.id : path.endsWith('/search') ? searchItems.id : getItem.id,
  );
}
