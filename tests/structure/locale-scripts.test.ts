import { describe, expect, test } from 'vitest';
import { languageFacts, languages, type Language } from '../../app/i18n/languages';
import { placeOf, texts, type Text } from './locale-files';

/** The law wants this page called by its Korean name wherever it is linked. */
const legalName = '개인정보 처리방침';
const endonyms = new RegExp([legalName, ...languages.map((language) => languageFacts[language].endonym)].join('|'), 'g');

/** What is left of a text when placeholders, tags and language names are taken out. */
const words = (value: string) => value.replace(/\{\{[^}]*\}\}|\$t\([^)]*\)|<[^>]*>/g, ' ').replace(endonyms, ' ');

const english = new Map(texts.filter(({ language }) => language === 'en').map((text) => [`${text.domain}:${text.base}`, text.value]));
const chinese = new Map(texts.filter(({ language }) => language === 'zh-hans').map((text) => [`${text.domain}:${text.base}`, text.value]));

/** A name such as "KAIN", "PDF" or "09:00–18:00" reads the same in every language. */
const isName = (text: Text) => !/\p{L}/u.test(words(text.value)) || (english.get(`${text.domain}:${text.base}`) === text.value && !/[a-z]{2,} [a-z]{2,}/.test(text.value));

const script: Record<Language, { needs: RegExp; refuses: RegExp }> = {
  ko: { needs: /\p{Script=Hangul}/u, refuses: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Arabic}]/u },
  en: { needs: /\p{Script=Latin}/u, refuses: /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Arabic}]/u },
  ja: { needs: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u, refuses: /[\p{Script=Hangul}\p{Script=Arabic}请们这还应该间问时为务处错误选择页链视频图书馆对话验证码头题]/u },
  'zh-hans': { needs: /\p{Script=Han}/u, refuses: /[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Arabic}請們這還應該間問時為務處錯誤選擇頁鏈視頻圖書館對話驗證碼]/u },
  vi: { needs: /\p{Script=Latin}/u, refuses: /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Arabic}]/u },
  ar: { needs: /\p{Script=Arabic}/u, refuses: /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[٠-٩۰-۹]/u },
};

describe.each(languages)('%s', (language) => {
  const own = texts.filter((text) => text.language === language && !isName(text));

  test('is written in its own script', () => {
    const foreign = own.filter(({ value }) => !script[language].needs.test(language === 'ko' ? value : words(value)));
    expect(foreign.map((text) => `${placeOf(text)}: ${text.key} looks untranslated: ${text.value}`)).toEqual([]);
  });

  test('has no letter of another script', () => {
    const mixed = own.filter(({ value }) => script[language].refuses.test(words(value)));
    expect(mixed.map((text) => `${placeOf(text)}: ${script[language].refuses.exec(words(text.value))?.[0]} in ${text.value}`)).toEqual([]);
  });
});

test('vi is not English', () => {
  const same = texts.filter((text) => text.language === 'vi' && !isName(text) && english.get(`${text.domain}:${text.base}`) === text.value);
  expect(same.map((text) => `${placeOf(text)}: ${text.value}`)).toEqual([]);
});

test('ja is not Chinese: a longer text has kana or differs from zh-hans', () => {
  const same = texts.filter((text) => text.language === 'ja' && text.value.length > 6 && !isName(text) && chinese.get(`${text.domain}:${text.base}`) === text.value);
  expect(same.map((text) => `${placeOf(text)}: ${text.value}`)).toEqual([]);
});

test('Korean sentences are in the formal style', () => {
  const casual = texts.filter(({ language, value }) => language === 'ko' && /(?:해요|어요|아요|에요|예요|네요|군요|죠)(?:[.!?…]|$)/.test(value));
  expect(casual.map((text) => `${placeOf(text)}: 합니다체: ${text.value}`)).toEqual([]);
});
