import { expect, test } from 'vitest';
import { languageForReader, languageToOffer, type Sides } from '~/features/support-requests/translation.rules';

const dubai: Sides = { language: 'ko', assigneeLanguage: null, workingLanguages: ['ar', 'en', 'ko'] };
const firm = { authorKind: 'firm', language: 'ko' } as const;
const officer = { authorKind: 'officer', language: 'en' } as const;

test('a message goes into the language of the other side, and nowhere where that is its own', () => {
  expect(languageForReader(firm, dubai)).toBe('ar');
  expect(languageForReader(firm, { ...dubai, assigneeLanguage: 'en' })).toBe('en');
  expect(languageForReader(firm, { ...dubai, assigneeLanguage: 'ko' })).toBeNull();
  expect(languageForReader(officer, dubai)).toBe('ko');
  expect(languageForReader(officer, { ...dubai, language: 'en' })).toBeNull();
  expect(languageForReader({ ...officer, authorKind: 'system' }, dubai)).toBeNull();
});

test('a hub whose languages the portal does not know leaves the words as they are', () => {
  expect(languageForReader(firm, { ...dubai, workingLanguages: ['hi'] })).toBeNull();
});

test('a person is offered the language that is missing, and never the original', () => {
  expect(languageToOffer(firm, dubai, 'vi')).toBe('vi');
  expect(languageToOffer(firm, dubai, 'ko')).toBe('ar');
  expect(languageToOffer(firm, { ...dubai, assigneeLanguage: 'ko' }, 'ko')).toBe('ar');
  expect(languageToOffer(firm, { ...dubai, assigneeLanguage: 'ko', workingLanguages: ['ko'] }, 'ko')).toBe('en');
  expect(languageToOffer(officer, { ...dubai, language: 'en', workingLanguages: ['en'] }, 'en')).toBe('ko');
});
