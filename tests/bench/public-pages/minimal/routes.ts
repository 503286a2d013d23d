import { route, type RouteConfig } from '@remix-run/route-config';

export default [route('*', 'routes/page.tsx')] satisfies RouteConfig;
