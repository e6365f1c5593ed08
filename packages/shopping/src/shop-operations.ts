import type { Operation } from '@twinshore/core';
import { getToken } from './authorization/get-token.ts';
import { refreshToken } from './family/shop-family.ts';
import { GENERATED_OPERATIONS } from './generated/generated-operations.ts';

/**
 * Every operation of TikTok Shop in the catalogue: what docs, contract snapshots, migration guides and the local
 * platform are made from.
 *
 * @public
 */
export const SHOP_OPERATIONS: readonly Operation[] = [getToken, refreshToken, ...GENERATED_OPERATIONS];
