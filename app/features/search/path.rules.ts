import { isLanguage } from '~/i18n/languages';
import { normal } from './normal.rules';

const decoded = (part: string) => {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
};

/** The parts of an address within its language, as words: `/ko/hubs/singa-por.html` is `hubs`, `singa por`. */
export function partsOfPath(pathname: string): string[] {
  const [, first, ...rest] = pathname.split('/');
  return (isLanguage(first) ? rest : [first ?? '', ...rest])
    .map((part) => decoded(part).replace(/\.[a-z]{2,5}$/i, '').replace(/[-_+.\p{Cc}]+/gu, ' ').trim())
    .filter(Boolean);
}

/** The words of a wrong address that are worth looking for: its last part, unless that is a number or a key. */
export function wordsOfPath(pathname: string): string {
  const last = partsOfPath(pathname).findLast((part) => /\p{L}{2}/u.test(part) && !/^[0-9a-f ]{12,}$/i.test(part)) ?? '';
  return [...last].slice(0, 60).join('').trim();
}

const pairsOf = (text: string) => new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));

/** How alike two spellings are, from 0 to 1: pairs of letters that they share (Dice). */
export function likeness(a: string, b: string): number {
  const [of, to] = [pairsOf(normal(a)), pairsOf(normal(b))];
  if (of.size + to.size === 0) return 0;
  return (2 * [...of].filter((pair) => to.has(pair)).length) / (of.size + to.size);
}

/** Paths that a wrong one was probably meant to be, the nearest first; each of `paths` is a path within a language. */
export function nearestPaths(pathname: string, paths: readonly string[]): string[] {
  const asked = partsOfPath(pathname);
  return paths
    .map((path) => {
      const parts = partsOfPath(path);
      // Its beginning decides whether it is near at all, the whole which one is the nearest.
      return { path, beginning: likeness(asked.slice(0, parts.length).join('/'), parts.join('/')), whole: likeness(asked.join('/'), parts.join('/')) };
    })
    .filter(({ beginning }) => beginning >= 0.55)
    .toSorted((a, b) => b.whole - a.whole)
    .map(({ path }) => path);
}
