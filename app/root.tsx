import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node';
import { Links, Meta, Outlet, Scripts, useLocation, useMatches, useRouteError } from '@remix-run/react';
import { useContext, type ReactNode } from 'react';
import { useTranslation } from '~/i18n/use-translation';
import documentModule from '~/components/document/document.browser?worker&url';
import { NonceContext } from '~/components/document/nonce';
import { ErrorPage, errorCodeOf } from '~/components/error-page/error-page';
import { describePage } from '~/components/page-meta/page-meta';
import { readPreferences } from '~/components/shell/preferences.server';
import { defaultPreferences, useRootData, type RootData } from '~/components/shell/root-data';
import { Shell } from '~/components/shell/shell';
import { fontsOf, themeStylesheet } from '~/components/theme/stylesheets';
import { actsForFirm, isOfficer } from '~/features/accounts/actor';
import { findActor } from '~/features/accounts/actor.server';
import { languageFacts } from '~/i18n/languages';
import { alternateLinks } from '~/i18n/links';
import { requestLanguage } from '~/i18n/request.server';
import { useLanguage } from '~/i18n/use-language';
import { environment } from '~/platform/environment.server';

export async function loader({ request, context }: LoaderFunctionArgs): Promise<RootData> {
  const { OFFICIAL_SITE, DEMO, PUBLIC_URL } = environment();
  const actor = await findActor(request, context);
  return {
    language: requestLanguage(request),
    actor: actor && { name: actor.name, isOfficer: isOfficer(actor), hasFirm: actsForFirm(actor) },
    preferences: readPreferences(request.headers.get('Cookie')),
    officialSite: OFFICIAL_SITE,
    demo: DEMO,
    origin: PUBLIC_URL,
    requestId: context.requestId,
  };
}

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: themeStylesheet },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
];

/** Whether a page of the match runs React in the browser: only where a route says so. */
function useHydrated(): boolean {
  return useMatches().some(({ handle }) => (handle as { hydrate?: boolean } | undefined)?.hydrate === true);
}

export function Layout({ children }: { children: ReactNode }) {
  const language = useLanguage();
  const { tag, dir } = languageFacts[language];
  const { contrast, textSize } = useRootData()?.preferences ?? defaultPreferences;
  const nonce = useContext(NonceContext);
  const { faces, late } = fontsOf[language];
  const hydrated = useHydrated();
  const failed = (useRouteError() ?? null) !== null;
  return (
    <html lang={tag} dir={dir} data-contrast={contrast} data-text={textSize} suppressHydrationWarning>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Head failed={failed} />
        <Links />
        {faces ? <style dangerouslySetInnerHTML={{ __html: faces }} /> : null}
        {/* The page is painted once, with its content, and not with its header alone first. */}
        {hydrated ? null : <link rel="expect" href="#content" {...{ blocking: 'render' }} />}
        <script type="module" src={documentModule} />
      </head>
      <body className="flex min-h-dvh flex-col">
        {children}
        {late ? <link rel="stylesheet" href={late} /> : null}
        {hydrated && !failed ? <Scripts nonce={nonce} /> : null}
      </body>
    </html>
  );
}

/** Title and languages of the page. */
function Head({ failed }: { failed: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { pathname } = useLocation();
  const error = useRouteError();
  const origin = useRootData()?.origin;
  return (
    <>
      {failed ? <title>{`${t(`error.${errorCodeOf(error)}.title`)} | KAIN`}</title> : <><Meta /><Description /></>}
      {origin !== undefined && !failed ? (
        <>
          <link rel="canonical" href={origin + pathname} />
          <meta property="og:site_name" content="KAIN" />
          <meta property="og:type" content="website" />
          <meta property="og:url" content={origin + pathname} />
          <meta property="og:locale" content={languageFacts[language].tag.replace('-', '_')} />
          <meta property="og:image" content={`${origin}/social.png`} />
          <meta name="twitter:card" content="summary_large_image" />
          {alternateLinks(origin, pathname).map(({ hrefLang, href }) => (
            <link key={hrefLang} rel="alternate" hrefLang={hrefLang} href={href} />
          ))}
        </>
      ) : null}
    </>
  );
}

/** What the page is about, out of the texts that its loader gave it. */
function Description() {
  const { t } = useTranslation();
  const texts = useMatches().at(-1)?.data as { title?: unknown; description?: unknown } | null | undefined;
  const own = [texts?.description, texts?.title].find((text) => typeof text === 'string' && text !== '');
  const description = describePage(typeof own === 'string' ? own : '', t('site.description'));
  return (
    <>
      <meta name="description" content={description} />
      <meta property="og:description" content={description} />
    </>
  );
}

export default function App() {
  return (
    <Shell>
      <Outlet />
    </Shell>
  );
}

export function ErrorBoundary() {
  return (
    <Shell>
      <ErrorPage code={errorCodeOf(useRouteError())} />
    </Shell>
  );
}
