import type { LoaderFunctionArgs } from '@remix-run/node';
import { ownStyle } from '~/features/hubs/own-style.server';
import { languageOf } from '~/i18n/route.server';

/** `/:lang/map/style.json`: our own style of the explorable map, with the names that we draw over a provider's too. */
export function loader({ params }: LoaderFunctionArgs) {
  return Response.json(ownStyle(languageOf(params)), { headers: { 'Cache-Control': 'public, max-age=3600' } });
}
