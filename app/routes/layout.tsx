import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { Outlet } from '@remix-run/react';
import { languageCookie, languageCookieName, readCookie } from '~/i18n/request.server';
import { languageOf } from '~/i18n/route.server';

/** Every page stands under a language that exists; any other is a 404 page. The language last read is remembered for `/`. */
export function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  if (readCookie(request.headers.get('Cookie'), languageCookieName) === language) return data(null);
  return data(null, { headers: { 'Set-Cookie': languageCookie(language) } });
}

export default function Layout() {
  return <Outlet />;
}
