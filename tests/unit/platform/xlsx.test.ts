import { strFromU8, unzipSync } from 'fflate';
import readSheet from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { wallTime, xlsxFile, type Sheet, type SheetCell } from '~/platform/xlsx';

const sheet: Sheet = { name: '신청: [전체]', rightToLeft: false, columns: [{ title: '번호', width: 18 }, { title: '=제목', width: 40 }, { title: '접수', width: 17 }] };

async function written(rows: SheetCell[][][], of = sheet): Promise<Buffer> {
  async function* pages() {
    yield* rows;
  }
  const pieces: Uint8Array[] = [];
  for await (const piece of xlsxFile(of, pages())) pieces.push(piece);
  return Buffer.concat(pieces);
}

test('another program reads back what was written: texts as texts, times as dates, nothing as nothing', async () => {
  const hostile = ['=1+1', '+82', '@x', '<b>&"\'', '_x0041_', '  앞뒤  ', '줄\n바꿈', '🙂 عربي'];
  const file = await written([hostile.map((text, index): SheetCell[] => [`KAIN-${index}`, text, wallTime('2026-11-24T10:30+04:00')]), [['KAIN-9', null, null]]]);
  const [found] = await readSheet(file, { trim: false });
  const rows = found?.data ?? [];
  expect(rows[0]).toEqual(['번호', '=제목', '접수']);
  expect(rows.slice(1, -1).map((row) => row[1])).toEqual(hostile);
  expect(rows[1]?.[2]).toEqual(new Date('2026-11-24T10:30:00Z'));
  expect(rows.at(-1)).toEqual(['KAIN-9', null, null]);
});

test('no cell is a formula, and every text keeps its quote prefix', async () => {
  const parts = unzipSync(await written([[['a', '=HYPERLINK("https://evil.example")', null]]]));
  const body = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(body).not.toContain('<f>');
  expect(body.match(/<c r="B2" s="1" t="inlineStr">/g)).toHaveLength(1);
  expect(strFromU8(parts['xl/styles.xml'] ?? new Uint8Array())).toMatch(/<xf numFmtId="49"[^>]*quotePrefix="1"/);
});

test('for Arabic the sheet runs from right to left; its name has nothing that a sheet may not', async () => {
  const parts = unzipSync(await written([], { ...sheet, rightToLeft: true }));
  expect(strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain('rightToLeft="1"');
  expect(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())).toContain('name="신청   전체 "');
});

test('a control character or half a sign does not break the file', async () => {
  const [found] = await readSheet(await written([[['a', 'x\u0000\u0007\ud83dy', null]]]));
  expect(found?.data[1]?.[1]).toBe('xy');
});

test('no minute of a day is read as the one before', async () => {
  const minutes = Array.from({ length: 1_440 }, (_, minute) => new Date(Date.UTC(2026, 10, 24, 0, minute)));
  const file = await written([minutes.map((at): SheetCell[] => ['a', null, wallTime(at.toISOString())])]);
  const [found] = await readSheet(file);
  expect(found?.data.slice(1).map((row) => row[2])).toEqual(minutes);
});
