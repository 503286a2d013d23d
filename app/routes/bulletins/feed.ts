import { createHash } from 'node:crypto';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { atomFeed } from '~/features/bulletins/feed.rules';
import { readCountry } from '~/features/bulletins/input';
import { listBulletins } from '~/features/bulletins/queries.server';
import { translator } from '~/i18n/instance.server';
import { languageOf } from '~/i18n/route.server';
import { environment } from '~/platform/environment.server';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';

/** A country's bulletins as an Atom feed, for a program that asks again and again: 304 while nothing changed. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const country = readCountry(params.country) ?? refuse('not_found');
  const t = translator(language);
  const words = {
    title: t('bulletins:place.title', { country: t(`bulletins:country.${country}`) }),
    subtitle: t('bulletins:disclaimer'),
    author: t('common:footer.organisation'),
  };
  const feed = atomFeed(
    environment().PUBLIC_URL,
    language,
    country,
    await listBulletins(db, country),
    words,
    new Date(),
  );
  const tag = `"${createHash('sha256').update(feed).digest('base64url').slice(0, 27)}"`;
  const headers = { ETag: tag, 'Cache-Control': 'public, max-age=0, must-revalidate' };
  if (request.headers.get('If-None-Match')?.includes(tag)) return new Response(null, { status: 304, headers });
  return new Response(feed, { headers: { ...headers, 'Content-Type': 'application/atom+xml; charset=utf-8' } });
}
