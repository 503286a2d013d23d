import { createHash } from 'node:crypto';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { statisticsCsv } from '~/features/statistics/csv.server';
import { readStatisticsFilter } from '~/features/statistics/input';
import { findStatistics } from '~/features/statistics/queries.server';
import { languageOf } from '~/i18n/route.server';
import { db } from '~/platform/pool.server';

/** The published figures of a period as a file, for anybody. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const filter = readStatisticsFilter(new URL(request.url).searchParams);
  const file = statisticsCsv(await findStatistics(db, filter.period), filter, languageOf(params));
  const etag = `"${createHash('sha256').update(file).digest('base64url').slice(0, 27)}"`;
  const name = ['kain-statistics', filter.period, filter.hub, filter.service].filter(Boolean).join('-');
  const headers = { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': `attachment; filename="${name}.csv"`, 'Cache-Control': 'private, no-cache', ETag: etag };
  return request.headers.get('If-None-Match')?.includes(etag) ? new Response(null, { status: 304, headers }) : new Response(file, { headers });
}
