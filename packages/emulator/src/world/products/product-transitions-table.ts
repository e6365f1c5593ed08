import type { ProductStatus } from '../product.ts';

/** From which states a seller can do what with a product; editing and stock follow the same rule. */
export const SELLER_MOVES: Readonly<
  Record<
    'activate' | 'deactivate' | 'delete' | 'recover' | 'edit' | 'price' | 'read',
    readonly ProductStatus[]
  >
> = {
  activate: ['SELLER_DEACTIVATED', 'PLATFORM_DEACTIVATED'],
  deactivate: ['ACTIVATE'],
  delete: ['DRAFT', 'PENDING', 'FAILED', 'ACTIVATE', 'SELLER_DEACTIVATED', 'PLATFORM_DEACTIVATED'],
  recover: ['DELETED'],
  edit: ['DRAFT', 'PENDING', 'FAILED', 'ACTIVATE', 'SELLER_DEACTIVATED', 'PLATFORM_DEACTIVATED'],
  price: ['ACTIVATE'],
  read: ['DRAFT', 'PENDING', 'FAILED', 'ACTIVATE', 'SELLER_DEACTIVATED', 'PLATFORM_DEACTIVATED'],
};
