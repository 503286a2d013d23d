/** Prints a table whose first column is words and whose others are figures. */
export function printTable(title: string, heads: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const texts = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell.toFixed(cell < 100 ? 2 : 0) : cell)));
  const widths = heads.map((head, column) => Math.max(head.length, ...texts.map((row) => (row[column] ?? '').length)));
  const line = (cells: readonly string[]) => cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ');
  console.log(`\n${title}\n${line(heads)}`);
  for (const row of texts) console.log(line(row));
}

/** Prints one promise of the portal and its figure, and says whether it is kept. */
export function printLimit(what: string, ratio: number, limit: { atMost: number } | { atLeast: number }): boolean {
  const kept = 'atMost' in limit ? ratio <= limit.atMost : ratio >= limit.atLeast;
  const words = 'atMost' in limit ? `at most ${limit.atMost}` : `at least ${limit.atLeast}`;
  console.log(`${kept ? 'kept  ' : 'MISSED'}  ${what}: ${ratio.toFixed(2)} (${words})`);
  return kept;
}
