import type { AreaOverlay } from '../model/overlay.ts';

const SORT_ORDER = { sort_order: { values: ['ASC', 'DESC'], note: '`ASC` when left out.' } } as const;

const PAGE = { max: 100, default: 20 } as const;

const COLORADO = { only: 'us', note: "Colorado's fee. US only." } as const;

const CROSS_BORDER = { only: 'both', note: 'Cross-border shops only.' } as const;

const IMPORT_VAT = {
  only: 'both',
  note: 'Cross-border shops only; in Japan it is the consumption tax.',
} as const;

const SAUDI_ARABIA = { only: 'global', note: 'Saudi Arabia only.' } as const;

const NOT_US_OR_UK = { only: 'global', note: 'Absent in the US and the UK.' } as const;

const LOCAL_US_OR_UK = { only: 'both', note: 'Local shops of the US and the UK only.' } as const;

const EITHER_ID = { note: 'A transaction belongs to an order or is an adjustment.' } as const;

/** Of the versions that were replaced in 2025. */
const FIRST_VERSION = {
  markets: {
    only: ['US', 'GB'],
    why: 'This version covers the US and the UK only; the later one covers all markets.',
    confidence: 'documented',
  },
  sunset: '2025-12-31',
} as const;

/**
 * Finance: what the platform settles and pays out. Amounts are decimal text; what is taken from the seller is negative.
 */
export const finance = {
  area: 'finance',
  summary: 'Statements, transactions, payments and tax data: what the platform settles and pays out.',
  operations: {
    'GET /finance/202309/statements': {
      method: 'statements.list',
      name: 'listStatements',
      summary: 'Lists the daily statements of a shop, page by page.',
      items: 'statements',
      pageSize: PAGE,
      input: {
        ...SORT_ORDER,
        sort_field: { values: ['statement_time'] },
        statement_time_ge: {
          format: 'seconds',
          note: 'Made at this time or later. A statement is made at 00:00 UTC for the day before; none is older than July 2023.',
        },
        statement_time_lt: { format: 'seconds', note: 'Made before this time.' },
        payment_status: { values: ['PAID', 'FAILED', 'PROCESSING'] },
      },
      output: {
        'statements[].id': { required: true },
        'statements[].fee_amount': {
          only: 'both',
          note: 'Without the costs of shipping, except for local shops in Southeast Asia.',
        },
        'statements[].net_sales_amount': {
          only: 'both',
          note: "After the seller's discounts. Local shops outside Southeast Asia only.",
        },
        'statements[].shipping_cost_amount': {
          only: 'both',
          note: 'Local shops outside Southeast Asia only.',
        },
        'statements[].revenue_amount': {
          only: 'both',
          note: 'Documented for all markets but the US and the UK.',
        },
      },
      names: { 'output.statements[]': 'Statement' },
    },
    'GET /finance/202501/statements/{statement_id}/statement_transactions': {
      method: 'statements.transactions',
      name: 'listStatementTransactions',
      summary: 'Lists the orders, adjustments and reserves of a statement, page by page.',
      default: true,
      items: 'transactions',
      pageSize: PAGE,
      input: {
        ...SORT_ORDER,
        statement_id: { format: 'digits' },
        sort_field: { values: ['order_create_time'] },
      },
      output: {
        create_time: { note: 'When the statement was made.' },
        payable_amount: { note: 'What is paid out: the settlement with what was reserved or released.' },
        total_reserve_amount: {
          only: 'both',
          note: 'Positive when released, negative when held back. Local shops of the US and the UK only.',
        },
        total_settlement_amount: { note: 'Revenue with costs of shipping, fees and adjustments.' },
        'transactions[].order_id': EITHER_ID,
        'transactions[].adjustment_id': EITHER_ID,
        'transactions[].associated_order_id': { note: 'The order of a reserve.' },
        'transactions[].estimated_release_time': {
          note: 'Seconds since 1970, as text; empty once released.',
        },
        'transactions[].fee_tax_breakdown.tax.customs_clearance_amount': CROSS_BORDER,
        'transactions[].fee_tax_breakdown.tax.customs_duty_amount': CROSS_BORDER,
        'transactions[].fee_tax_breakdown.tax.vat_amount': CROSS_BORDER,
        'transactions[].fee_tax_breakdown.tax.import_vat_amount': IMPORT_VAT,
        'transactions[].fee_tax_breakdown.tax.local_vat_amount': { only: 'both', note: 'Local shops only.' },
        'transactions[].revenue_breakdown.cod_service_fee_amount': SAUDI_ARABIA,
        'transactions[].revenue_breakdown.refund_cod_service_fee_amount': SAUDI_ARABIA,
        'transactions[].supplementary_component': { note: 'For information; not part of the settlement.' },
        'transactions[].supplementary_component.retail_delivery_fee_amount': COLORADO,
        'transactions[].supplementary_component.retail_delivery_fee_payment_amount': COLORADO,
        'transactions[].supplementary_component.retail_delivery_fee_refund_amount': COLORADO,
      },
      names: { 'output.transactions[]': 'StatementTransaction' },
    },
    'GET /finance/202309/statements/{statement_id}/statement_transactions': {
      ...FIRST_VERSION,
      method: 'statements.transactions',
      name: 'listStatementTransactions',
      summary: 'Lists the orders and adjustments of a statement, page by page.',
      successor: 'finance.statements.transactions',
      items: 'statement_transactions',
      pageSize: PAGE,
      input: {
        ...SORT_ORDER,
        statement_id: { format: 'digits' },
        sort_field: { values: ['order_create_time'] },
      },
      output: {
        net_sales_amount: LOCAL_US_OR_UK,
        shipping_cost_amount: LOCAL_US_OR_UK,
        'statement_transactions[].net_sales_amount': LOCAL_US_OR_UK,
        'statement_transactions[].shipping_cost_amount': LOCAL_US_OR_UK,
        'statement_transactions[].order_id': EITHER_ID,
        'statement_transactions[].adjustment_id': EITHER_ID,
        'statement_transactions[].retail_delivery_fee_amount': COLORADO,
        'statement_transactions[].retail_delivery_fee_payment_amount': COLORADO,
        'statement_transactions[].retail_delivery_fee_refund_amount': COLORADO,
      },
    },
    'GET /finance/202501/orders/{order_id}/statement_transactions': {
      method: 'orders.transactions',
      name: 'getOrderTransactions',
      summary: 'Says what was settled for an order and for each of its SKUs.',
      default: true,
      input: { order_id: { format: 'digits' } },
      output: {
        'sku_transactions[].fee_tax_breakdown.tax.customs_clearance_amount': CROSS_BORDER,
        'sku_transactions[].fee_tax_breakdown.tax.customs_duty_amount': CROSS_BORDER,
        'sku_transactions[].fee_tax_breakdown.tax.vat_amount': CROSS_BORDER,
        'sku_transactions[].fee_tax_breakdown.tax.import_vat_amount': IMPORT_VAT,
        'sku_transactions[].fee_tax_breakdown.tax.local_vat_amount': {
          only: 'both',
          note: 'Local shops only.',
        },
        'sku_transactions[].revenue_breakdown.cod_service_fee_amount': SAUDI_ARABIA,
        'sku_transactions[].revenue_breakdown.refund_cod_service_fee_amount': SAUDI_ARABIA,
      },
      names: { output: 'OrderTransactions', 'output.sku_transactions[]': 'SkuTransaction' },
    },
    'GET /finance/202309/orders/{order_id}/statement_transactions': {
      ...FIRST_VERSION,
      method: 'orders.transactions',
      name: 'getOrderTransactions',
      summary: 'Says what was settled for an order and for each of its SKUs.',
      successor: 'finance.orders.transactions',
      input: { order_id: { format: 'digits' } },
      output: {
        'statement_transactions[].net_sales_amount': LOCAL_US_OR_UK,
        'statement_transactions[].shipping_cost_amount': LOCAL_US_OR_UK,
        'statement_transactions[].revenue_amount': NOT_US_OR_UK,
        'statement_transactions[].shipping_fee_amount': NOT_US_OR_UK,
        'statement_transactions[].retail_delivery_fee_amount': COLORADO,
        'statement_transactions[].retail_delivery_fee_payment_amount': COLORADO,
        'statement_transactions[].sku_statement_transactions[].net_sales_amount': LOCAL_US_OR_UK,
        'statement_transactions[].sku_statement_transactions[].shipping_cost_amount': LOCAL_US_OR_UK,
        'statement_transactions[].sku_statement_transactions[].revenue_amount': NOT_US_OR_UK,
        'statement_transactions[].sku_statement_transactions[].shipping_fee_amount': NOT_US_OR_UK,
        'statement_transactions[].sku_statement_transactions[].retail_delivery_fee_amount': COLORADO,
        'statement_transactions[].sku_statement_transactions[].retail_delivery_fee_payment_amount': COLORADO,
      },
    },
    'GET /finance/202507/orders/unsettled': {
      method: 'orders.unsettled',
      name: 'listUnsettledTransactions',
      summary: 'Lists what is not settled yet, with estimated amounts, page by page.',
      items: 'transactions',
      pageSize: PAGE,
      input: {
        ...SORT_ORDER,
        sort_field: { values: ['order_create_time'], reason: 'The example is a time.' },
        search_time_ge: {
          format: 'seconds',
          note: 'Made at this time or later; none is older than January 2025.',
        },
        search_time_lt: { format: 'seconds', note: 'Made before this time.' },
      },
      output: {
        'transactions[].order_id': EITHER_ID,
        'transactions[].adjustment_id': EITHER_ID,
        'transactions[].estimated_settlement': {
          note: 'Seconds since 1970, as text, once delivered; words about days after delivery before.',
        },
        'transactions[].order_delivery_time': { note: 'Absent until it is delivered.' },
        'transactions[].unsettled_reason': { note: 'Words for people.' },
        'transactions[].fee_tax_breakdown.tax.customs_clearance_amount': CROSS_BORDER,
        'transactions[].fee_tax_breakdown.tax.customs_duty_amount': CROSS_BORDER,
        'transactions[].fee_tax_breakdown.tax.vat_amount': CROSS_BORDER,
        'transactions[].fee_tax_breakdown.tax.import_vat_amount': CROSS_BORDER,
        'transactions[].revenue_breakdown.cod_service_fee_amount': SAUDI_ARABIA,
        'transactions[].revenue_breakdown.refund_cod_service_fee_amount': SAUDI_ARABIA,
        'transactions[].fee_tax_breakdown.fee.retail_delivery_fee_amount': COLORADO,
        'transactions[].fee_tax_breakdown.fee.retail_delivery_fee_payment_amount': COLORADO,
        'transactions[].fee_tax_breakdown.fee.retail_delivery_fee_refund_amount': COLORADO,
      },
      names: { 'output.transactions[]': 'UnsettledTransaction' },
    },
    'GET /finance/202309/payments': {
      method: 'payments.list',
      name: 'listPayments',
      summary: "Lists the payments to the seller's bank account, page by page.",
      markets: {
        only: ['US', 'GB', 'DE', 'ES', 'FR', 'IE', 'IT', 'BR', 'MX', 'JP'],
        why: 'Payments are not listed for Southeast Asia, where sellers withdraw money themselves.',
        instead: 'finance.withdrawals.list',
        confidence: 'documented',
      },
      sunset: '2026-08-15',
      successor: 'finance.payments.list',
      items: 'payments',
      pageSize: PAGE,
      input: {
        ...SORT_ORDER,
        sort_field: { values: ['create_time'] },
        create_time_ge: { format: 'seconds', note: 'Begun at this time or later.' },
        create_time_lt: { format: 'seconds', note: 'Begun before this time.' },
      },
      output: {
        'payments[].id': { required: true },
        'payments[].amount': { note: 'What arrives, after exchange.' },
        'payments[].bank_account': {
          label: 'account.bank_account',
          note: 'Masked but for the last four digits.',
        },
        'payments[].paid_time': { note: 'When it was carried out.' },
      },
      names: {
        'output.payments[]': 'Payment',
        'output.payments[].amount': 'Money',
        'output.payments[].payment_amount_before_exchange': 'Money',
        'output.payments[].reserve_amount': 'Money',
        'output.payments[].settlement_amount': 'Money',
      },
    },
    'GET /finance/202309/withdrawals': {
      method: 'withdrawals.list',
      name: 'listWithdrawals',
      summary: "Lists what moved on the seller's balance, withdrawals above all, page by page.",
      items: 'withdrawals',
      pageSize: PAGE,
      input: {
        types: {
          values: ['WITHDRAW', 'SETTLE', 'TRANSFER', 'REVERSE'],
          note: '`WITHDRAW`: taken out by the seller. `SETTLE`: settled by the platform. `TRANSFER`: subsidies and deductions. `REVERSE`: a withdrawal that failed.',
        },
        create_time_ge: { format: 'seconds', note: 'Made at this time or later.' },
        create_time_lt: { format: 'seconds', note: 'Made before this time.' },
      },
      output: { 'withdrawals[].id': { required: true } },
      names: { 'output.withdrawals[]': 'Withdrawal' },
    },
    'GET /finance/202504/tax_information': {
      method: 'taxInformation',
      name: 'getTaxInformation',
      summary: 'Reads the tax numbers a shop has registered and how far they were checked.',
      markets: {
        only: ['US', 'GB', 'JP', 'BR', 'MX', 'ID', 'MY', 'PH', 'SG', 'TH', 'VN'],
        why: 'Tax data is not given for shops in the EU.',
        confidence: 'documented',
      },
      output: {
        'tax_information.business_entity.address': { label: 'account.address' },
        'tax_information.business_entity.postal_code': { label: 'account.address' },
        'tax_information.business_entity.business_name': { label: 'account.name' },
        'tax_information.business_entity.branch_number': { note: 'Of a `BRANCH`.' },
        'tax_information.overall_status.is_tax_infomation_complete': {
          note: 'Spelled like this by the platform.',
        },
        'tax_information.overall_status.is_tax_number_submitted': {
          note: 'Without one, products cannot be listed.',
        },
        'tax_information.tax_numbers[].tax_number': {
          label: 'account.tax_number',
          note: 'Empty until one was approved.',
        },
        'tax_information.tax_numbers[].recent_audit.tax_number': { label: 'account.tax_number' },
      },
      names: { 'output.tax_information': 'TaxInformation' },
    },
  },
} as const satisfies AreaOverlay;
