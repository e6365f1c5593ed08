import type { SnapshotOperation, SnapshotParameter, SnapshotSchema } from './snapshot.ts';

/**
 * Operations that came after the snapshot, as far as their requests are known from the official change log and from
 * public clients. Two more are known by name only (`GET /fulfillment/202606/pod_details/get` and
 * `POST /open/202512/file/init`): what they take is not public, so a caller who knows declares them.
 */
export function laterOperations(snapshot: readonly SnapshotOperation[]): readonly SnapshotOperation[] {
  const payments = snapshot.find(({ key }) => key === 'GET /finance/202309/payments');
  if (payments === undefined)
    throw new Error('The snapshot has no payments to take the fields of the later version from');
  return [
    // Its fields are taken to be those of the version before it (inferred).
    later('GET', '/finance/202605/payments', '202605', 'GetPayments', payments.parameters, payments.data),
    later(
      'GET',
      '/analytics/202606/shop_performances/metrics',
      '202606',
      'GetSPSMetrics',
      [query('locale')],
      {
        type: 'object',
        properties: {
          metrics: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                metric_code: { type: 'string' },
                score: { type: 'string' },
                status: { type: 'string' },
                value: { type: 'string' },
                value_unit: { type: 'string' },
                benchmarks: { type: 'object' },
              },
            },
          },
        },
      },
    ),
  ];
}

function later(
  method: SnapshotOperation['method'],
  path: string,
  version: string,
  vendorName: string,
  parameters: readonly SnapshotParameter[],
  data: SnapshotSchema,
): SnapshotOperation {
  const cipher = parameters.some(({ name }) => name === 'shop_cipher') ? [] : [query('shop_cipher')];
  return {
    key: `${method} ${path}`,
    method,
    path,
    version,
    vendorName,
    parameters: [...parameters, ...cipher],
    content: undefined,
    body: undefined,
    data,
  };
}

function query(name: string): SnapshotParameter {
  return { name, in: 'query', required: false, schema: { type: 'string' } };
}
