import type { MetaDescriptor } from '@remix-run/react';

interface PageMeta {
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
  const fullTitle = `${title} | KAIN`;
  return [
    { title: fullTitle },
    { property: 'og:title', content: fullTitle },
    ...(about ? [{ 'script:ld+json': { '@context': 'https://schema.org', ...about } }] : []),
    ...(hidden ? [{ name: 'robots', content: 'noindex' }] : []),
  ];
}

const [shortest, longest] = [50, 160];

/**
 * The description of a page, of 50 to 160 signs: what is longer is cut between words or sentences, what is shorter goes on with what the
 * portal is. `text` is the page's own, or its title where it has none.
 */
export function describePage(text: string, portal: string): string {
  const own = text.replace(/\s+/g, ' ').trim();
  const length = [...own].length;
  if (length >= shortest && length <= longest) return own;
  if (length < shortest) return own === portal || own === '' ? portal : cut(`${own}${/[.!?。．！？؟…]$/.test(own) ? '' : ' ·'} ${portal}`);
  return cut(own);
}

function cut(text: string): string {
  const signs = [...text];
  if (signs.length <= longest) return text;
  const head = signs.slice(0, longest - 1).join('');
  const sentence = /^.*[.!?。．！？؟](?=\s|$)/su.exec(head)?.[0] ?? '';
  if ([...sentence].length >= shortest * 2) return sentence;
  const space = head.lastIndexOf(' ');
  return `${space > longest / 2 ? head.slice(0, space) : head}…`;
}
