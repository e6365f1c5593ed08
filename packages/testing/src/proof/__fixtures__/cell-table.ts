import type { Cell } from './cell.ts';
import { EVIDENCE, PATHS } from './dimensions.ts';

/** A table for the log: how many cells of each kind of evidence and path were played, and why the others cannot be. */
export function cellTable(cells: readonly Cell[], proved: readonly Cell[], directions: number): string {
  const rows = EVIDENCE.map((evidence) => [
    evidence,
    ...PATHS.map((path) => {
      const all = cells.filter((cell) => cell.evidence === evidence && cell.path === path);
      const played = proved.filter((cell) => cell.evidence === evidence && cell.path === path).length;
      return `${played}/${all.length}`;
    }),
  ]);
  const table = [['evidence', ...PATHS], ...rows];
  const widths =
    table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = table.map((row) => row.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  '));

  const reasons = new Map<string, number>();
  for (const { absent } of cells)
    if (absent !== undefined) reasons.set(absent, (reasons.get(absent) ?? 0) + 1);
  const absent = [...reasons].map(([reason, count]) => `  ${String(count).padStart(4)}  ${reason}`);
  const total = cells.length - [...reasons.values()].reduce((sum, count) => sum + count, 0);
  return [
    'Misrouting, topology split (surface × evidence × engine × path; played/all):',
    ...lines,
    `Played: ${proved.length} of ${total} cells that can exist, each in ${directions} directions. Cannot exist, ${cells.length - total}:`,
    ...absent,
  ].join('\n');
}
