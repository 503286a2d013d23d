import { expect, test } from 'vitest';
import { plainText } from '~/platform/text';

const problem = (value: unknown, options = { max: 10 }) => plainText(options).safeParse(value).error?.issues[0]?.message;

test.each([
  ['a\0b', 'validation:text_characters'],
  ['a\u0007b', 'validation:text_characters'],
  ['a\ud800b', 'validation:text_characters'],
  ['a\u202eb', 'validation:text_characters'],
  ['a\nb', 'validation:text_characters'],
  ['', 'validation:required'],
  ['   ', 'validation:required'],
  [undefined, 'validation:required'],
  [['a', 'b'], 'validation:repeated'],
  ['a'.repeat(11), 'validation:too_long?max=10'],
  ['a'.repeat(1_000_000), 'validation:too_long?max=10'],
])('%j is refused', (value, message) => {
  expect(problem(value)).toBe(message);
});

test('ends are trimmed, two forms of a syllable are one, emoji count once', () => {
  expect(plainText({ max: 10 }).parse('  한  ')).toBe('한');
  expect(plainText({ max: 2 }).parse('🦊🦊')).toBe('🦊🦊');
  expect(plainText({ max: 10, multiline: true }).parse('a\r\nb')).toBe('a\nb');
  expect(plainText({ max: 20 }).parse('<b>"x"&</b>')).toBe('<b>"x"&</b>');
});
