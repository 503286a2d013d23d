import type { MetaDescriptor } from '@remix-run/react';

interface PageMeta {
  title: string;
  description?: string;
  /** Pages of one person or one firm stay out of search engines. */
  hidden?: boolean;
}

/** The head of a page. Its texts come translated from the loader. */
export function pageMeta({ title, description, hidden }: PageMeta): MetaDescriptor[] {
  const fullTitle = `${title} | KAIN`;
  return [
    { title: fullTitle },
    { property: 'og:title', content: fullTitle },
    ...(description
      ? [{ name: 'description', content: description }, { property: 'og:description', content: description }]
      : []),
    ...(hidden ? [{ name: 'robots', content: 'noindex' }] : []),
  ];
}
