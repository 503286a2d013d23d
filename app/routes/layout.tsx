import type { LoaderFunctionArgs } from '@remix-run/node';
import { Outlet } from '@remix-run/react';
import { languageOf } from '~/i18n/route.server';

/** Every page stands under a language that exists; any other is a 404 page. */
export function loader({ params }: LoaderFunctionArgs) {
  languageOf(params);
  return null;
}

export default function Layout() {
  return <Outlet />;
}
