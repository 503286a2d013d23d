import { describe, expect, test } from 'vitest';
import { languages } from '../../app/i18n/languages';
import { filesIn } from './source-files';
import { domainsOf, placeholdersOf, placeOf, pluralsOf, tagsOf, texts, type Text } from './locale-files';

const id = (text: Text) => `${text.domain}:${text.base}`;
const korean = texts.filter(({ language }) => language === 'ko');
const koreanByBase = new Map(korean.map((text) => [id(text), text]));

test('the folders of locales/ are the six languages', () => {
  const folders = new Set(filesIn('locales').map((path) => path.split('/')[1]));
  expect([...folders].toSorted()).toEqual([...languages].toSorted());
});

test('no text of any language is empty', () => {
  const empty = texts.filter(({ value }) => value.trim() === '');
  expect(empty.map((text) => `${placeOf(text)}: ${text.key} is empty`)).toEqual([]);
});

test('no text begins or ends with a space', () => {
  const loose = texts.filter(({ value }) => value !== value.trim());
  expect(loose.map((text) => `${placeOf(text)}: ${text.key} has a space at its edge`)).toEqual([]);
});

describe.each(languages.filter((language) => language !== 'ko'))('%s', (language) => {
  const own = texts.filter((text) => text.language === language);
  const ownBases = new Set(own.map(id));

  test('has the files of ko', () => {
    expect(domainsOf(language).toSorted()).toEqual(domainsOf('ko').toSorted());
  });

  test('lacks no key of ko', () => {
    const missing = korean.filter((text) => !ownBases.has(id(text)));
    expect([...new Set(missing.map((text) => `locales/${language}/${text.domain}.json: translate ${text.base} (${placeOf(text)})`))]).toEqual([]);
  });

  test('has no key that ko lacks', () => {
    const extra = own.filter((text) => !koreanByBase.has(id(text)));
    expect(extra.map((text) => `${placeOf(text)}: ${text.key} is not in ko`)).toEqual([]);
  });

  test('has the placeholders and tags of ko', () => {
    const different = own.filter((text) => {
      const source = koreanByBase.get(id(text));
      if (!source) return false;
      // "one hub" may say the number as a word.
      const ignored = text.plural && text.plural !== 'other' ? 'count' : '';
      const of = (value: string) => [...new Set([...placeholdersOf(value).filter((name) => name !== ignored), ...tagsOf(value)])].join(' ');
      return of(text.value) !== of(source.value);
    });
    expect(different.map((text) => `${placeOf(text)}: ${text.key} must have ${placeholdersOf(koreanByBase.get(id(text))?.value ?? '').join(', ') || 'the tags of ko'}, no more, no less`)).toEqual([]);
  });
});

describe.each(languages)('plurals of %s', (language) => {
  const own = texts.filter((text) => text.language === language);

  test('are exactly the categories of the language', () => {
    const byBase = new Map<string, Text[]>();
    for (const text of own.filter(({ plural }) => plural)) byBase.set(id(text), [...(byBase.get(id(text)) ?? []), text]);
    const wrong = [...byBase.values()].filter((forms) => forms.map(({ plural }) => plural).toSorted().join() !== pluralsOf(language).join());
    expect(wrong.flatMap(([text]) => (text ? [`${placeOf(text)}: ${text.base} needs ${pluralsOf(language).join(', ')}`] : []))).toEqual([]);
  });

  test('are plural in ko too, and no key is both plural and single', () => {
    const singles = new Set(own.filter(({ plural }) => !plural).map(id));
    const mixed = own.filter((text) => text.plural && (singles.has(id(text)) || !koreanByBase.get(id(text))?.plural));
    expect(mixed.map((text) => `${placeOf(text)}: ${text.key}`)).toEqual([]);
  });
});
