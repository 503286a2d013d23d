import fc from 'fast-check';
import { expect, test } from 'vitest';
import { businessNumberProblem, checkDigit, formatBusinessNumber, normalizeBusinessNumber } from '~/features/firms/business-number.rules';

test.each(['124-81-00998', '1248100998', '124 81 00998', ' 124－81－00998 ', '１２４８１００９９８', '220-81-62517', '220.81.62517'])('%s is a number', (text) => {
  const number = normalizeBusinessNumber(text);
  expect(number && businessNumberProblem(number)).toBeNull();
  expect(number).toMatch(/^[0-9]{10}$/);
});

test('the tenth digit of 124-81-00999 is wrong, and 8 would be right', () => {
  expect(businessNumberProblem('1248100999')).toBe('check_digit');
  expect(checkDigit('124810099')).toBe(8);
});

test.each(['', '12-34', '124-81-0099x', '124-81-009981', '一二四八一〇〇九九八', '٠١٢٣٤٥٦٧٨٩'])('%j is not ten digits', (text) => {
  const number = normalizeBusinessNumber(text);
  expect(number === null ? 'digits' : businessNumberProblem(number)).toBe('digits');
});

test('of the ten possible last digits exactly one fits, and a changed digit with an odd weight is noticed', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9]{9}$/), fc.nat(7), fc.integer({ min: 1, max: 9 }), (nine, position, step) => {
      const right = nine + checkDigit(nine);
      expect([...'0123456789'].filter((digit) => businessNumberProblem(nine + digit) === null)).toHaveLength(1);
      const digits = [...right];
      digits[position] = String((Number(digits[position]) + step) % 10);
      expect(businessNumberProblem(digits.join(''))).toBe('check_digit');
      expect(normalizeBusinessNumber(formatBusinessNumber(right))).toBe(right);
    }),
  );
});
