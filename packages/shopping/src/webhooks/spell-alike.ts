import { WEBHOOK_STATUSES } from './webhook-statuses-table.ts';

/** A name that the documentation's sample and its table spell differently. */
interface Renaming {
  readonly in: string;
  /** As the sample has it. */
  readonly from: string;
  /** As the table has it. */
  readonly to: string;
  /** Whether the table has a list of them, where the sample has one. */
  readonly list: boolean;
}

const RENAMED: Readonly<Record<string, Renaming>> = {
  'product-audit-status-change': {
    in: 'audit',
    from: 'pre_approved_reason',
    to: 'pre_approved_reasons',
    list: true,
  },
  'image-translation-completed': {
    in: 'translation_task',
    from: 'target_lang',
    to: 'target_language',
    list: false,
  },
};

const STATUSES: Readonly<Record<string, { readonly field: string; readonly values: readonly string[] }>> =
  WEBHOOK_STATUSES;

/**
 * Gives each thing one spelling, in place: the one of the API for a value, the one of the documentation's table for
 * a name. What was sent is noted in `raw`, by its path.
 */
export function spellAlike(event: string, data: Record<string, unknown>, raw: Record<string, unknown>): void {
  const status = STATUSES[event];
  if (status !== undefined) {
    const sent = data[status.field];
    const listed = typeof sent === 'string' ? listedSpelling(sent, status.values) : undefined;
    if (listed !== undefined && listed !== sent) {
      raw[status.field] = sent;
      data[status.field] = listed;
    }
  }
  const renamed = RENAMED[event];
  const holder = renamed === undefined ? undefined : data[renamed.in];
  if (renamed === undefined || typeof holder !== 'object' || holder === null) return;
  rename(holder as Record<string, unknown>, renamed, raw);
}

function rename(
  holder: Record<string, unknown>,
  { in: group, from, to, list }: Renaming,
  raw: Record<string, unknown>,
): void {
  const sent = holder[from];
  if (sent === undefined) return;
  raw[`${group}.${from}`] = sent;
  delete holder[from];
  holder[to] ??= list && !Array.isArray(sent) ? [sent] : sent;
}

/** A value that differs from a listed one in how "cancelled" is spelled, or in the order of "return" and "refund". */
function listedSpelling(sent: string, values: readonly string[]): string | undefined {
  if (values.includes(sent)) return sent;
  const swapped = sent.startsWith('RETURN_OR_REFUND_')
    ? sent.replace('RETURN_OR_REFUND_', 'REFUND_OR_RETURN_')
    : sent.replace('REFUND_OR_RETURN_', 'RETURN_OR_REFUND_');
  return [sent, swapped]
    .flatMap((one) => [one, ...['CANCEL', 'CANCELLED'].map((end) => one.replace(/CANCEL(?:L?ED)?$/, end))])
    .find((one) => values.includes(one));
}
