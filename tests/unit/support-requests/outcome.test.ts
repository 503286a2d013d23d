import { expect, test } from 'vitest';
import { recordOutcomeInput } from '~/features/support-requests/outcome.input';
import { currentOutcomes, minorUnits, typedAmount, type Outcome } from '~/features/support-requests/outcome.rules';
import { formatMoney } from '~/i18n/format';

test.each([
  ['1,250.5', 'USD', 125_050], ['0', 'AED', 0], ['3 000 000', 'KRW', 3_000_000], ['12', 'JPY', 12], ['0.07', 'EUR', 7],
  ['1.5', 'KRW', null], ['1.005', 'USD', null], ['-1', 'USD', null], ['', 'USD', null], ['1e5', 'USD', null], ['99999999999999999', 'USD', null],
])('%s %s is %s in minor units', (typed, currency, units) => {
  expect(minorUnits(typed, currency)).toBe(units);
});

test('an amount comes back into the form as it was', () => {
  for (const [units, currency] of [[125_050, 'USD'], [3_000_000, 'KRW'], [7, 'AED']] as const) expect(minorUnits(typedAmount(units, currency), currency)).toBe(units);
});

test('an amount is written as the reader’s language writes it', () => {
  expect(formatMoney('en', 125_050, 'USD', 2)).toBe('US$1,250.50');
  expect(formatMoney('ko', 3_000_000, 'KRW', 0)).toBe('₩3,000,000');
});

const form = { intent: 'record_outcome', version: '3', kind: 'contract', partner: 'Falcon', happenedOn: '2026-01-05' };

test.each([
  [{}, null], [{ amount: '5', currency: 'USD' }, null], [{ amount: '5' }, 'currency'], [{ currency: 'USD' }, 'amount'],
  [{ amount: 'five', currency: 'USD' }, 'amount'], [{ happenedOn: '2999-01-01' }, 'happenedOn'], [{ amount: '5', currency: 'GBP' }, 'currency'],
])('a form with %o', (more, wrong) => {
  const { success, error } = recordOutcomeInput.safeParse({ ...form, ...more });
  expect(success).toBe(wrong === null);
  if (wrong) expect(error?.issues[0]?.path).toEqual([wrong]);
});

test('the newest version of each outcome stands', () => {
  const versions = [{ id: 'a', replacesId: null }, { id: 'b', replacesId: null }, { id: 'c', replacesId: 'a' }] as Outcome[];
  expect(currentOutcomes(versions).map(({ id }) => id)).toEqual(['b', 'c']);
});
