/** Sets two columns side by side under a head. Long cells wrap at words; lists give a line each. */
export function columns(rows: readonly Row[], widths: { label: number; cell: number }): string {
  const rule = `${'─'.repeat(widths.label)}─┼─${'─'.repeat(widths.cell)}─┼─${'─'.repeat(widths.cell)}`;
  return rows.map((row) => lines(row, widths).join('\n')).join(`\n${rule}\n`);
}

/** A labelled line of the table. */
export interface Row {
  readonly label: string;
  readonly us: readonly string[];
  readonly global: readonly string[];
}

function lines({ label, us, global }: Row, widths: { label: number; cell: number }): readonly string[] {
  const left = us.flatMap((text) => wrap(text, widths.cell));
  const right = global.flatMap((text) => wrap(text, widths.cell));
  const names = wrap(label, widths.label);
  return Array.from({ length: Math.max(left.length, right.length, names.length) }, (_, index) =>
    [
      (names[index] ?? '').padEnd(widths.label),
      (left[index] ?? '').padEnd(widths.cell),
      (right[index] ?? '').padEnd(widths.cell),
    ]
      .join(' │ ')
      .trimEnd(),
  );
}

function wrap(text: string, width: number): readonly string[] {
  const wrapped: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      wrapped.push(line);
      line = '  ';
    }
    line = line === '' || line === '  ' ? `${line}${word}` : `${line} ${word}`;
  }
  return [...wrapped, line];
}
