import type { MetaDescriptor } from '@remix-run/react';

interface PageMeta {
  /** In whatever length: {@link documentTitle} makes one of it that fits. */
  title: string;
  /** In whatever length: the root of the page makes a description of it that search engines can show ({@link describePage}). */
  description?: string;
  /** Pages of one person or one firm stay out of search engines. */
  hidden?: boolean;
  /** What the page is about, for search engines: an object of schema.org. */
  about?: ThingAbout;
}

/** A thing of schema.org; `@context` is added. */
export type ThingAbout = { '@type': string } & Record<string, string | { '@type': string; [property: string]: string }>;

/** The head of a page. Its texts come translated from the loader. */
export function pageMeta({ title, hidden, about }: PageMeta): MetaDescriptor[] {
  const fitting = documentTitle(title);
  return [
    { title: fitting },
    { property: 'og:title', content: fitting },
    ...(about ? [{ 'script:ld+json': { '@context': 'https://schema.org', ...about } }] : []),
    ...(hidden ? [{ name: 'robots', content: 'noindex' }] : []),
  ];
}

/** Signs that search engines and tabs show of a title. */
const longestTitle = 70;

/** The title of a document, of 70 signs at most: the portal's name is left away where it has no room, and what is longer is cut between words. */
export function documentTitle(title: string): string {
  const own = inOneLine(title);
  const named = `${own} | KAIN`;
  return [...named].length <= longestTitle ? named : cutBetweenWords(own, longestTitle);
}

const [shortest, longest] = [50, 160];

/**
 * The description of a page, of 50 to 160 signs: what is longer is cut between words or sentences, what is shorter goes on with what the
 * portal is. `text` is the page's own, or its title where it has none.
 */
export function describePage(text: string, portal: string): string {
  const own = inOneLine(text);
  const length = [...own].length;
  if (length >= shortest && length <= longest) return own;
  if (length < shortest) return own === portal || own === '' ? portal : cut(`${own}${/[.!?。．！？؟…]$/.test(own) ? '' : ' ·'} ${portal}`);
  return cut(own);
}

const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

function cut(text: string): string {
  const signs = [...text];
  if (signs.length <= longest) return text;
  const sentence = /^.*[.!?。．！？؟](?=\s|$)/su.exec(signs.slice(0, longest - 1).join(''))?.[0] ?? '';
  return [...sentence].length >= shortest * 2 ? sentence : cutBetweenWords(text, longest);
}

/** A text of so many signs at most: with an ellipsis after the last word that has room, or within a word where it is longer than half of it. */
function cutBetweenWords(text: string, most: number): string {
  const signs = [...text];
  if (signs.length <= most) return text;
  const head = signs.slice(0, most - 1);
  const space = head.lastIndexOf(' ');
  const kept = signs[most - 1] === ' ' || space <= most / 2 ? head : head.slice(0, space);
  return `${kept.join('').trimEnd()}…`;
}
