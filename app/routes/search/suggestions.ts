import type { LoaderFunctionArgs } from '@remix-run/node';
import { readSearch } from '~/features/search/input';
import { suggest } from '~/features/search/queries.server';
import { translator } from '~/i18n/instance.server';
import { languageFacts } from '~/i18n/languages';
import { localPath } from '~/i18n/links';
import { languageOf } from '~/i18n/route.server';
import { db } from '~/platform/pool.server';
import { secondsToWait } from '~/platform/rate-limits.server';

/** `?q=`: what may be meant by what is typed so far, for the field of the header; nothing for what can't be looked for. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const t = translator(language);
  const { text, error } = readSearch(new URL(request.url).searchParams);
  const wait = await secondsToWait('search.address', context.clientAddress);
  if (wait > 0) return Response.json({ said: '', items: [] }, { status: 429, headers: { 'Retry-After': String(wait) } });
  if (error !== undefined) return Response.json({ said: '', items: [] }, { status: 400 });
  const items = (await suggest(db, text, language)).map(({ path, title, titleLang, kind }) => ({
    href: localPath(language, path), title, lang: languageFacts[titleLang].tag, dir: languageFacts[titleLang].dir, note: t(`search:kind.${kind}`),
  }));
  const said = items.length > 0 ? t('search:suggestions.said', { count: items.length }) : t('search:suggestions.none');
  return Response.json({ said, items }, { headers: { 'Cache-Control': 'private, max-age=60', 'X-Robots-Tag': 'noindex' } });
}
