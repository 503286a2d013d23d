import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const rest = readFileSync(new URL('../../../app/components/theme/fonts-ko-rest.css', import.meta.url), 'utf8');
const ranges = [...rest.matchAll(/U\+([\da-f]+)(?:-([\da-f]+))?/gi)].map(([, from = '', to = from]) => [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const);
const isInRest = (sign: string) => ranges.some(([from, to]) => from <= (sign.codePointAt(0) ?? 0) && (sign.codePointAt(0) ?? 0) <= to);

test('signs of the portal’s own cut are asked of no other file, while rare syllables are', () => {
  expect([...'거점을고르고지원신청하세요GPU12:·'].filter(isInRest)).toEqual([]);
  expect([...'뷁쬲'].every(isInRest)).toBe(true);
});
