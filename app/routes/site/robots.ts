import { environment } from '~/platform/environment.server';

/** `/robots.txt`: pages of one person or firm say `noindex` themselves; a robot that reads them wastes its time and ours. */
export function loader() {
  const closed = ['account', 'desk', 'support-requests', 'test-zone/bookings'].map((path) => `Disallow: /*/${path}`);
  const text = ['User-agent: *', ...closed, 'Disallow: /calendars/', '', `Sitemap: ${environment().PUBLIC_URL}/sitemap.xml`, ''].join('\n');
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=3600' } });
}
