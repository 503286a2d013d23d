import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describePage } from '~/components/page-meta/page-meta';

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
