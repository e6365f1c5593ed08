import type { AreaOverlay } from '../model/overlay.ts';

const ID = { format: 'digits' } as const;
const MILLISECONDS = { format: 'milliseconds' } as const;

/** What warehouses report; the platform has to certify their provider first. */
export const supplyChain = {
  area: 'supplyChain',
  summary: 'What warehouses report of packages. Only for providers that the platform has certified.',
  operations: {
    'POST /supply_chain/202309/packages/sync': {
      method: 'packages.confirm',
      name: 'confirmPackageShipments',
      summary: 'Reports that a warehouse took in, packed and handed over packages.',
      input: {
        warehouse_provider_id: ID,
        packages: { required: true },
        'packages[].id': ID,
        'packages[].create_time_millis': { ...MILLISECONDS, note: 'When the order came to the warehouse.' },
        'packages[].handover_time_millis': { ...MILLISECONDS, note: 'When the carrier took it.' },
        'packages[].ship_time_millis': { ...MILLISECONDS, note: 'When it left the warehouse.' },
        'packages[].shipping_provider_id': ID,
        'packages[].skus[].id': ID,
        'packages[].time_zone': { note: 'Such as `UTC+8`.' },
      },
      output: { success_packages: { note: 'Ids of the packages that were confirmed.' } },
      names: {
        'input.packages[]': 'ConfirmedPackageInput',
        'input.packages[].skus[]': 'ConfirmedSkuInput',
        'output.errors[]': 'PackageConfirmationError',
      },
    },
  },
} as const satisfies AreaOverlay;
