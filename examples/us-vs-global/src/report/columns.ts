import { wrap } from './wrap.ts';

/** A labelled line of the table. */
export interface Row {
  readonly label: string;
  readonly us: readonly string[];
  readonly global: readonly string[];
}

const LABEL = 18;

/** Below this the sides stand under each other: a column would hold less than a call's name. */
const NARROWEST = 96;

/** Sets two columns side by side under a head, or under each other where the terminal is narrow. */
export function columns(rows: readonly Row[], width: number): string {
  if (width < NARROWEST) return rows.map((row) => stacked(row, width)).join('\n\n');
  const cell = Math.min(48, Math.floor((width - LABEL - 6) / 2));
  const [head, ...body] = rows.map((row) => sideBySide(row, cell));
  const rule = [LABEL, cell, cell].map((size) => '─'.repeat(size)).join('─┼─');
  return [head, rule, body.join(`\n${' '.repeat(LABEL)} │ ${' '.repeat(cell)} │\n`)].join('\n');
}

function sideBySide({ label, us, global }: Row, cell: number): string {
  const left = us.flatMap((text) => wrap(text, cell));
  const right = global.flatMap((text) => wrap(text, cell));
  const names = wrap(label, LABEL, '');
  return Array.from({ length: Math.max(left.length, right.length, names.length) }, (_, index) =>
    [(names[index] ?? '').padEnd(LABEL), (left[index] ?? '').padEnd(cell), (right[index] ?? '').padEnd(cell)]
      .join(' │ ')
      .trimEnd(),
  ).join('\n');
}

function stacked({ label, us, global }: Row, width: number): string {
  if (label === '') return '';
  const side = (name: string, texts: readonly string[]) =>
    texts.flatMap((text, index) => wrap(`${index === 0 ? name : '        '}${text}`, width, ' '.repeat(10)));
  return [label, ...side('  US      ', us), ...side('  GLOBAL  ', global)].join('\n');
}
