import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { Outlet } from '@remix-run/react';
import { languageCookieName, readCookie } from '~/i18n/request.server';
import { languageOf } from '~/i18n/route.server';

const oneYear = 365 * 24 * 60 * 60;

/** Every page stands under a language that exists; any other is a 404 page. The language last read is remembered for `/`. */
export function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  if (readCookie(request.headers.get('Cookie'), languageCookieName) === language) return data(null);
  return data(null, { headers: { 'Set-Cookie': `${languageCookieName}=${language}; Path=/; Max-Age=${oneYear}; SameSite=Lax; HttpOnly` } });
}

export default function Layout() {
  return <Outlet />;
}
