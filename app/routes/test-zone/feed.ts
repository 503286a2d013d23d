import { createHash } from 'node:crypto';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { readCalendarFeed } from '~/features/test-zone/calendar-feed.queries.server';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';

/** A calendar at its secret address, for a program that asks again and again: 304 while nothing changed. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const [, secret] = /^([\w-]{43})\.ics$/.exec(params.file ?? '') ?? [];
  const calendar = (secret && (await readCalendarFeed(db, secret))) || refuse('not_found');
  const tag = `"${createHash('sha256').update(calendar).digest('base64url').slice(0, 27)}"`;
  const headers = { ETag: tag, 'Cache-Control': 'private, no-cache', 'X-Robots-Tag': 'noindex' };
  if (request.headers.get('If-None-Match')?.includes(tag)) return new Response(null, { status: 304, headers });
  return new Response(calendar, { headers: { ...headers, 'Content-Type': 'text/calendar; charset=utf-8' } });
}
