import { sql } from 'drizzle-orm';
import type { Executor } from '~db/connect';

/** Pages that are there whatever the database holds, within a language. */
const fixed = ['/', '/hubs', '/services', '/find-support', '/test-zone', '/test-zone/accelerators', '/programmes', '/bulletins', '/experts', '/privacy', '/terms', '/full-stack', '/statistics', '/search'];

/** Every page that anybody may read, as a path within a language: one statement. Programmes stay for a year after they ended. */
export async function listPublicPaths(db: Executor, at: Date): Promise<string[]> {
  const rows = await db.execute<{ path: string }>(sql`
    select '/hubs/' || slug as path from hubs where retired_at is null
    union all select '/services/' || slug from services where retired_at is null
    union all select '/test-zone/accelerators/' || slug from accelerator_models
    union all select '/programmes/' || slug from programmes where state <> 'draft' and ends_at > ${at.toISOString()}::timestamptz - interval '1 year'
    union all select '/bulletins/' || lower(c::text) from unnest(enum_range(null::bulletin_country)) c
    union all select '/bulletins/' || lower(country::text) || '/' || slug from bulletins where state = 'published'
    union all select '/experts/' || slug from experts where state = 'published'
    union all select '/full-stack/' || coalesce(accelerator_slug, id::text) from components where state = 'published'
    order by 1 limit 8000`);
  return [...fixed, ...rows.map(({ path }) => path)];
}
