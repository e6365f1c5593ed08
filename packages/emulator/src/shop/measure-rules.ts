import type { ValueRule } from '../gateway/value-rule.ts';

const decimal = { type: 'decimal', required: true } as const;

/** The size of a package, in the units of the US calls. */
export const dimensionRule: ValueRule = {
  type: 'object',
  fields: {
    length: decimal,
    width: decimal,
    height: decimal,
    unit: { type: 'string', required: true, values: ['CM', 'INCH'] },
  },
};

/** The weight of a package, in the units of the US calls. */
export const weightRule: ValueRule = {
  type: 'object',
  fields: { value: decimal, unit: { type: 'string', required: true, values: ['GRAM', 'POUND'] } },
};
