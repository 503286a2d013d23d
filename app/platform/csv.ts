/** Read first by a spreadsheet, these make a cell a formula; full-width ones too where East Asian input is used. */
const opensFormula = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** Says to a spreadsheet that the file is UTF-8. */
export const byteOrderMark = '\ufeff';

/** One record (RFC 4180), every cell quoted. What a spreadsheet would take for a formula gets an apostrophe before it. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${(opensFormula.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`).join(',')}\r\n`;
}
