import type { OperationOverlay } from '../model/overlay.ts';

type Operations = Readonly<Record<string, OperationOverlay>>;

const UPDATE = {
  skus: { required: true, range: [1, 10] },
  'skus[].code': { required: true },
  'skus[].quantity': {
    required: true,
    range: [0, 99999],
    note: 'Free for sale; what is taken comes on top.',
  },
  'skus[].warehouse_code': { note: 'Only `V_FC-CNHN-CY01` so far.' },
} as const;

const NAMES = { 'output.inventory[]': 'FullServiceInventory' } as const;

const ERRORS = { 'output.errors[]': 'FullServiceInventoryError' } as const;

export const INVENTORY_OPERATIONS = {
  'POST /gs_full_service_inventory/202405/beta/virtual_inventory/query': {
    method: 'inventory.search',
    name: 'searchFullServiceInventory',
    summary: 'Finds how much of SKUs that are made on demand is for sale.',
    effect: 'read',
    input: { skus: { required: true } },
    names: NAMES,
  },
  'POST /gs_full_service_inventory/202405/beta/virtual_inventory/update': {
    method: 'inventory.update',
    name: 'updateFullServiceInventory',
    summary: 'Sets how much of SKUs that are made on demand is for sale.',
    input: UPDATE,
    names: ERRORS,
  },
  'POST /gs_full_service_inventory/202404/preview/virtual_inventory/query': {
    method: 'preview.inventory.search',
    name: 'searchFullServicePreviewInventory',
    summary: 'Finds stock of SKUs that are made on demand, through the preview interface.',
    effect: 'read',
    input: { skus: { required: true } },
    names: NAMES,
  },
  'POST /gs_full_service_inventory/202404/preview/virtual_inventory/update': {
    method: 'preview.inventory.update',
    name: 'updateFullServicePreviewInventory',
    summary: 'Sets stock of SKUs that are made on demand, through the preview interface.',
    input: UPDATE,
    names: ERRORS,
  },
} as const satisfies Operations;
