import { expect, test } from 'vitest';
import { languages } from '~/i18n/languages';
import { cutAtTerms, termsIn } from '~/platform/translation/glossary';
import rows from '../../../app/platform/translation/glossary.json';

const sources = (text: string, ...pair: Parameters<typeof termsIn> extends [string, ...infer Pair] ? Pair : never) => termsIn(text, ...pair).map(({ source }) => source);

test('every term has all six languages, and no language has one twice', () => {
  for (const language of languages) {
    const terms = rows.map((row) => row[language]);
    expect(terms.every((term) => term.normalize('NFC') === term && term.trim() === term && term !== '')).toBe(true);
    expect(new Set(terms).size).toBe(21);
  }
});

test('finds terms with their particles, and not within another word', () => {
  expect(sources('AI 테스트존을 예약합니다', 'ko', 'en')).toEqual(['AI 테스트존', '예약']);
  expect(sources('TAX and ai test zone', 'en', 'ko')).toEqual(['AI Test Zone']);
  expect(sources('AX 사업', 'ko', 'en')).toEqual(['AX']);
  expect(sources('TAX 사업', 'ko', 'en')).toEqual([]);
  expect(termsIn('منطقة اختبار الذكاء الاصطناعي', 'ar', 'ko')).toMatchObject([{ target: 'AI 테스트존', kind: 'name' }]);
});

test('the longer of two terms wins', () => {
  const pieces = cutAtTerms('불승인 또는 승인', termsIn('불승인 또는 승인', 'ko', 'en'));
  expect(pieces.map((piece) => (typeof piece === 'string' ? piece : piece.target))).toEqual(['Declined', ' 또는 ', 'Approved']);
});
