import type { OperationOverlay } from '../model/overlay.ts';
import { finance } from './finance.ts';

const {
  sunset: _sunset,
  successor: _successor,
  ...payments
} = finance.operations['GET /finance/202309/payments'];

/**
 * Operations that came after the snapshot, by area. The docs mark them.
 */
export const LATER: Readonly<Record<string, Readonly<Record<string, OperationOverlay>>>> = {
  finance: {
    'GET /finance/202605/payments': { ...payments, default: true },
  },
  analytics: {
    'GET /analytics/202606/shop_performances/metrics': {
      method: 'shopPerformanceScore.metrics',
      name: 'getShopPerformanceScore',
      summary: 'Reads the metrics that make up the performance score of a shop.',
      markets: { only: 'us', why: 'The score exists for shops in the US only.' },
      input: { locale: { note: 'The language of texts in the answer.' } },
    },
  },
};
