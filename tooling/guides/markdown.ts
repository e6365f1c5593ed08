/** A Markdown table. Cells may hold inline Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Text as inline code. */
export function code(text: string): string {
  return `\`${text}\``;
}

/** Names as inline code, separated by commas; `–` for none. */
export function codes(names: readonly string[]): string {
  return names.length === 0 ? '–' : names.map(code).join(', ');
}
