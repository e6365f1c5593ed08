import { call } from './call.mjs';
import { imports } from './import.mjs';
import { shop } from './shop.mjs';
import { signing } from './signing.mjs';

/**
 * The rows there are. A new row is one file here beside and one line in this list.
 *
 * @type {readonly {
 *   name: string,
 *   title: string,
 *   about: string,
 *   packages: readonly string[],
 *   run(settings: { quick: boolean, profileTo?: string }): Promise<import('../harness/result.mjs').Result[]>,
 * }[]}
 */
export const rows = [call, signing, imports, shop];
