import type { MetaDescriptor } from '@remix-run/react';

interface PageMeta {
  title: string;
  description?: string;
  /** Pages of one person or one firm stay out of search engines. */
  hidden?: boolean;
  /** What the page is about, for search engines: an object of schema.org. */
  about?: ThingAbout;
}

/** A thing of schema.org; `@context` is added. */
export type ThingAbout = { '@type': string } & Record<string, string | { '@type': string; [property: string]: string }>;

/** The head of a page. Its texts come translated from the loader. */
export function pageMeta({ title, description, hidden, about }: PageMeta): MetaDescriptor[] {
  const fullTitle = `${title} | KAIN`;
  return [
    { title: fullTitle },
    { property: 'og:title', content: fullTitle },
    ...(description
      ? [{ name: 'description', content: description }, { property: 'og:description', content: description }]
      : []),
    ...(about ? [{ 'script:ld+json': { '@context': 'https://schema.org', ...about } }] : []),
    ...(hidden ? [{ name: 'robots', content: 'noindex' }] : []),
  ];
}
