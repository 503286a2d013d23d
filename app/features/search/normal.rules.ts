/** Signs that say nothing to a search: accents, Arabic vowels and tatweel, soft hyphens, marks of direction. */
const silent = new RegExp(String.raw`[${[
  String.raw`\u00AD`, String.raw`\u0300-\u036F`, String.raw`\u0640`, String.raw`\u064B-\u065F`, String.raw`\u0670`,
  String.raw`\u200B-\u200F`, String.raw`\u202A-\u202E`, String.raw`\u2060-\u2069`, String.raw`\uFEFF`,
].join('')}]`, 'g');

const digits = (first: number) => Array.from({ length: 10 }, (_, digit): [string, string] => [String.fromCharCode(first + digit), String(digit)]);
/** Letters that no decomposition makes one. Arabic: ya, ta marbuta, the Persian ya and kaf, the digits of both. */
const folded = new Map<string, string>([
  ['đ', 'd'], ['Đ', 'd'], ['ı', 'i'], ['\u0649', '\u064A'], ['\u0629', '\u0647'], ['\u06CC', '\u064A'], ['\u06A9', '\u0643'], ...digits(0x0660), ...digits(0x06F0),
]);

/** How the search reads a text: `search_normal` of the database in TypeScript, for marking what was found. A test holds the two together. */
export function normal(text: string): string {
  return text
    .normalize('NFKD')
    .replace(silent, '')
    .replace(/[đĐı\u0629\u0649\u0660-\u0669\u06A9\u06CC\u06F0-\u06F9]/g, (letter) => folded.get(letter) ?? letter)
    .normalize('NFKC')
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase())
    .replace(/[\u30A1-\u30F6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/[ \t\n\r\f\v]+/g, ' ')
    .replace(/^ +| +$/g, '');
}

const mostWords = 8;

/** The words of a query, normal, each once: all of them must be found. What comes after the eighth isn't asked for. */
export function wordsOf(query: string): string[] {
  return [...new Set(normal(query).split(' ').filter(Boolean))].slice(0, mostWords);
}

/** A piece of a text, and whether it is what was looked for. */
export interface Piece {
  text: string;
  found: boolean;
}

/** What is read together: a sign with the marks on it, letters of a Hangul syllable written apart, a half-width kana with its mark. */
const cluster = /[\u1100-\u11FF]+|[^\p{M}\uFF9E\uFF9F][\p{M}\uFF9E\uFF9F]*|[\p{M}\uFF9E\uFF9F]+/gsu;

/** A text in pieces, those marked that a word of the query was found in; whole where it can't be told sign by sign. */
export function marked(text: string, words: readonly string[]): Piece[] {
  const clusters = text.match(cluster) ?? [];
  const read: string[] = [];
  const owner: number[] = [];
  for (const [index, each] of clusters.entries()) {
    const letters = /^[ \t\n\r\f\v]/.test(each) ? ' ' : normal(each);
    read.push(letters);
    for (let i = 0; i < letters.length; i += 1) owner.push(index);
  }
  const all = read.join('');
  const hit = new Set<number>();
  for (const word of words.filter(Boolean)) {
    for (let at = all.indexOf(word); at >= 0; at = all.indexOf(word, at + 1)) {
      for (let i = at; i < at + word.length; i += 1) hit.add(owner[i] ?? 0);
    }
  }
  const pieces: Piece[] = [];
  for (const [index, each] of clusters.entries()) {
    const found = hit.has(index);
    const last = pieces.at(-1);
    if (last && last.found === found) last.text += each;
    else pieces.push({ text: each, found });
  }
  return pieces;
}

/** The part of a text that shows what was found, about `length` signs, at the borders of words where there are any. */
export function excerpt(text: string, words: readonly string[], length = 160): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  const signs = [...plain];
  if (signs.length <= length) return plain;
  const before = marked(plain, words).findIndex(({ found }) => found);
  const start = before < 0 ? 0 : Math.max(0, [...marked(plain, words).slice(0, before).map(({ text: each }) => each).join('')].length - Math.floor(length / 4));
  const from = start === 0 ? 0 : start + Math.max(0, signs.slice(start, start + 20).indexOf(' ') + 1);
  const end = Math.min(signs.length, from + length);
  const space = end === signs.length ? -1 : signs.slice(from, end).lastIndexOf(' ');
  const cut = signs.slice(from, space > length * 0.7 ? from + space : end).join('');
  return `${from > 0 ? '…' : ''}${cut.trim()}${end < signs.length ? '…' : ''}`;
}
