import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLine } from '~/platform/csv';

/** Reads records as RFC 4180 has them, character by character. */
function parse(text: string): string[][] {
  const records: string[][] = [];
  let [record, cell, quoted]: [string[], string, boolean] = [[], '', false];
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? '';
    if (quoted && char === '"' && text[i + 1] === '"') cell += text[++i];
    else if (char === '"') quoted = !quoted;
    else if (quoted) cell += char;
    else if (char === ',') [record, cell] = [[...record, cell], ''];
    else if (char === '\n') [records[records.length], record, cell] = [[...record, cell], [], ''];
    else if (char !== '\r') cell += char;
  }
  return records;
}

const anyCell = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[=+\-@\t\r\n",' a]{0,8}$/));

describe('csv', () => {
  it('is read back as it was, cells that could be formulas with an apostrophe before them', () => {
    fc.assert(fc.property(fc.array(fc.array(anyCell, { minLength: 1, maxLength: 5 }), { maxLength: 5 }), (records) => {
      const read = parse(records.map(csvLine).join(''));
      expect(read.map((cells) => cells.length)).toEqual(records.map((cells) => cells.length));
      for (const [row, cells] of records.entries()) {
        for (const [column, cell] of cells.entries()) expect([cell, `'${cell}`]).toContain(read[row]?.[column]);
      }
    }));
  });

  it('never begins a cell as a formula begins', () => {
    fc.assert(fc.property(anyCell, (cell) => {
      const [read = ''] = parse(csvLine([cell]))[0] ?? [];
      expect(read).not.toMatch(/^[=+\-@\t\r\n]/);
    }));
  });

  it.each([['=1+1', `"'=1+1"`], ['+82', `"'+82"`], ['-1', `"'-1"`], ['@a', `"'@a"`], ['\ta', `"'\ta"`], ['\ra', `"'\ra"`], ['\uff1d1', `"'\uff1d1"`], ['a "b"', '"a ""b"""'], ['a=1', '"a=1"']])('writes %j as %s', (cell, written) => {
    expect(csvLine([cell])).toBe(`${written}\r\n`);
  });
});
