import { strToU8, Zip, ZipDeflate } from 'fflate';
import { withoutNonXml, xmlEscaped } from './xml';

/** Text, or a wall time as a spreadsheet counts it (see {@link wallTime}); null leaves the cell empty. */
export type SheetCell = string | number | null;

export interface Sheet {
  name: string;
  /** For a reader whose script runs from right to left. */
  rightToLeft: boolean;
  columns: { title: string; /** In characters. */ width: number }[];
}

/** Rows that a sheet can have. */
const rowsAtMost = 1_048_576;
const charactersAtMost = 32_767;

/**
 * A wall time, `2026-11-24T10:00` on whatever clock, in days since 1899-12-30: spreadsheets know no zones. Rounded up, by less than 0.2 ms,
 * so that no reader finds it a moment before its minute.
 */
export const wallTime = (local: string): number => Math.ceil((Date.parse(`${local.slice(0, 16)}Z`) / 86_400_000 + 25_569) * 1e9 + 1) / 1e9;

/**
 * An Excel workbook (ISO/IEC 29500) with one sheet, piece by piece: only the rows at hand are in memory. Every text is a text cell with a
 * quote prefix, so that no program takes one for a formula, edited or not.
 * @throws {RangeError} where a sheet can't hold as many rows
 */
export async function* xlsxFile(sheet: Sheet, pages: AsyncIterable<SheetCell[][]>): AsyncGenerator<Uint8Array, void> {
  const made: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    made.push(piece);
  });
  const part = (path: string) => {
    const file = new ZipDeflate(path, { level: 6 });
    zip.add(file);
    return file;
  };
  for (const [path, text] of Object.entries(frame(sheet.name))) part(path).push(strToU8(xml + text), true);
  const body = part('xl/worksheets/sheet1.xml');
  body.push(strToU8(xml + opening(sheet)));
  let row = 1;
  for await (const page of pages) {
    const text = page.map((cells) => rowOf(cells, (row += 1), (cell) => (typeof cell === 'number' ? 2 : 1))).join('');
    if (row > rowsAtMost) throw new RangeError(`A sheet has ${rowsAtMost} rows at most`);
    body.push(strToU8(text));
    yield* made.splice(0);
  }
  body.push(strToU8(`</sheetData><autoFilter ref="A1:${letters(sheet.columns.length)}${row}"/></worksheet>`), true);
  zip.end();
  yield* made.splice(0);
}

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** All parts but the sheet. Cell styles: 0 none, 1 text, 2 time, 3 head. */
function frame(name: string): Record<string, string> {
  return {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${kind}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kind}.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${escaped(name.replace(/[[\]:*?/\\']/g, ' ').slice(0, 31))}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`,
  };
}

function opening({ rightToLeft, columns }: Sheet): string {
  const widths = columns.map(({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('');
  return `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"${rightToLeft ? ' rightToLeft="1"' : ''}><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths}</cols><sheetData>${rowOf(columns.map(({ title }) => title), 1, () => 3)}`;
}

function rowOf(cells: SheetCell[], row: number, styleOf: (cell: SheetCell) => number): string {
  const written = cells.map((cell, index) => {
    if (cell === null || cell === '') return '';
    const head = `<c r="${letters(index + 1)}${row}" s="${styleOf(cell)}"`;
    return typeof cell === 'number' ? `${head}><v>${cell}</v></c>` : `${head} t="inlineStr"><is><t xml:space="preserve">${escaped(cell.slice(0, charactersAtMost))}</t></is></c>`;
  });
  return `<row r="${row}">${written.join('')}</row>`;
}

/** The name of a column: 1 is A, 27 is AA. */
function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** As XML has it, without what XML can't hold; `_x0041_` would be read as an escape. */
function escaped(text: string): string {
  return xmlEscaped(withoutNonXml(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));
}
