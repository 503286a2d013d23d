import { listPublicPaths } from '~/features/hubs/public-paths.queries.server';
import { siteMap } from '~/features/hubs/site-map.rules';
import { environment } from '~/platform/environment.server';
import { db } from '~/platform/pool.server';

/** `/sitemap.xml`: what search engines may read. */
export async function loader() {
  const xml = siteMap(environment().PUBLIC_URL, await listPublicPaths(db, new Date()));
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'public, max-age=3600' } });
}
