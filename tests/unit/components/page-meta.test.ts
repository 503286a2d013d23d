import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describePage, documentTitle, pageMeta } from '~/components/page-meta/page-meta';

const portal = 'One place to ask seven hubs abroad for support and to book the AI Test Zone.';

test('a description of the right length stays, a short one goes on with what the portal is, a long one ends with a sentence or a word', () => {
  const right = 'A hub that finds you partners and gives you a room to show your product.';
  expect(describePage(right, portal)).toBe(right);
  expect(describePage('Privacy policy', portal)).toBe(`Privacy policy · ${portal}`);
  expect(describePage('We find partners.', portal)).toBe(`We find partners. ${portal}`);
  expect(describePage('', portal)).toBe(portal);
  expect(describePage(`${right} ${right} ${right}`, portal)).toBe(`${right} ${right}`);
  expect(describePage('word '.repeat(60), portal)).toMatch(/^(?:word )+word…$/);
});

test('whatever the text, it has 50 to 160 signs', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
    const { length } = [...describePage(text, portal)];
    expect(length).toBeGreaterThanOrEqual(50);
    expect(length).toBeLessThanOrEqual(160);
  }));
});

test('a title names the portal where there is room, stands alone where there is just enough, and is cut between words where it is too long', () => {
  expect(documentTitle('Hubs')).toBe('Hubs | KAIN');
  expect(documentTitle('x'.repeat(63))).toBe(`${'x'.repeat(63)} | KAIN`);
  expect(documentTitle('x'.repeat(64))).toBe('x'.repeat(64));
  expect(documentTitle('x'.repeat(70))).toBe('x'.repeat(70));
  expect(documentTitle('x'.repeat(90))).toBe(`${'x'.repeat(69)}…`);
  expect(documentTitle('Rules on the transfer of data across borders, and what firms have to notify beforehand')).toBe('Rules on the transfer of data across borders, and what firms have to…');
  expect(documentTitle(`${'ten signs '.repeat(6)}and nine. More`)).toBe(`${'ten signs '.repeat(6)}and nine.…`);
  expect(pageMeta({ title: 'Two\n  lines' })).toEqual([{ title: 'Two lines | KAIN' }, { property: 'og:title', content: 'Two lines | KAIN' }]);
});

test('whatever is written, a title has 70 signs at most and begins as it was written', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (text) => {
    const title = documentTitle(text);
    expect([...title].length).toBeLessThanOrEqual(70);
    expect(`${text.replace(/\s+/g, ' ').trim()} | KAIN`.startsWith(title.replace(/…$/, ''))).toBe(true);
  }));
});
