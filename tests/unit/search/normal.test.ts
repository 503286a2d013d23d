import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt, marked, normal, wordsOf } from '~/features/search/normal.rules';

describe('what reads alike is the same', () => {
  test.each([
    ['Hà Nội', 'ha noi'], ['Đà Nẵng', 'da nang'], ['ĐƯỜNG', 'duong'], ['シンガポール', 'しんがぽーる'], ['ｼﾝｶﾞﾎﾟｰﾙ', 'しんがぽーる'], ['ＡＩ　２０２６', 'ai 2026'],
    ['سنغافورة', 'سنغافوره'], ['أبو ظبي', 'ابو ظبي'], ['إِلَى', 'الي'], ['مـــركز', 'مركز'], ['٢٠٢٦', '2026'], ['싱가포르', '싱가포르'], ['\u1109\u1175\u11BC', '싱'],
    ['  K-AI\t풀스택\n', 'k-ai 풀스택'], ['e\u0301tude', 'etude'], ['\u200Fدبي\u200E', 'دبي'], ['', ''],
  ])('%j reads %j', (text, expected) => expect(normal(text)).toBe(expected));

  test('it is done once: reading what was read changes nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(normal(normal(text))).toBe(normal(text));
    }));
  });
});

test('words are told apart by spaces, each once, eight at most', () => {
  expect(wordsOf('  Demo  demo 데모\u3000공간 ')).toEqual(['demo', '데모', '공간']);
  expect(wordsOf('1 2 3 4 5 6 7 8 9')).toHaveLength(8);
  expect(wordsOf(' \u0301 ')).toEqual([]);
});

const found = (text: string, ...words: string[]) => marked(text, words).map((piece) => (piece.found ? `[${piece.text}]` : piece.text)).join('');

describe('marking', () => {
  test.each([
    ['Trung tâm Hà Nội', ['ha noi'], 'Trung tâm [Hà Nội]'],
    ['Hà Nội, Việt Nam', ['viet', 'noi'], 'Hà [Nội], [Việt] Nam'],
    ['東京のＡＩ実証', ['ai'], '東京の[ＡＩ]実証'],
    ['ｼﾝｶﾞﾎﾟｰﾙ拠点', ['しんがぽーる'], '[ｼﾝｶﾞﾎﾟｰﾙ]拠点'],
    ['مركز سنغافورة', ['سنغافوره'], 'مركز [سنغافورة]'],
    ['싱가포르 거점', ['가포'], '싱[가포]르 거점'],
    ['aaa', ['aa'], '[aaa]'],
    ['㎞ 단위', ['m'], '[㎞] 단위'],
    ['<b>demo</b> & "x"', ['b', '&'], '<[b]>demo</[b]> [&] "x"'],
  ])('%j by %j', (text, words, expected) => expect(found(text, ...words)).toBe(expected));

  test('loses and adds nothing, whatever the text and the words', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string({ unit: 'binary', maxLength: 4 }), { maxLength: 4 }), (text, words) => {
      expect(marked(text, wordsOf(words.join(' '))).map((piece) => piece.text).join('')).toBe(text);
    }));
  });

  test('marks a part of any text that is looked for by itself', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aB가싱ガが京ộĐسةأ1 '), minLength: 1, maxLength: 20 }).filter((text) => wordsOf(text).length > 0);
    fc.assert(fc.property(letters, (text) => {
      expect(marked(text, wordsOf(text)).some((piece) => piece.found)).toBe(true);
    }));
  });
});

describe('the excerpt', () => {
  test('is the text where it is short', () => expect(excerpt('짧은  글', ['글'])).toBe('짧은 글'));

  test('shows what was found, and is no longer than asked', () => {
    const text = `${'앞에 있는 말 '.repeat(60)}두바이 실증${' 뒤에 있는 말'.repeat(60)}`;
    const shown = excerpt(text, ['두바이']);
    expect(shown).toContain('두바이 실증');
    expect(shown.startsWith('…')).toBe(true);
    expect([...shown].length).toBeLessThanOrEqual(162);
  });

  test('never cuts a sign in two', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 170, maxLength: 400 });
    fc.assert(fc.property(words, (text) => {
      expect(excerpt(text, ['a'])).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/);
    }), { numRuns: 50 });
  });
});
