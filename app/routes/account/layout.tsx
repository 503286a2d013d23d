import type { LoaderFunctionArgs } from '@remix-run/node';
import { Outlet, useLoaderData, useLocation } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { PageBody, PageHeader } from '~/components/page-header/page-header';
import { requireActor } from '~/features/accounts/actor.server';
import { isOfficer, ownsFirm } from '~/features/accounts/actor';
import { localPath } from '~/i18n/links';
import { languageOf } from '~/i18n/route.server';
import { useLanguage } from '~/i18n/use-language';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, languageOf(params));
  return { name: actor.name, ownsFirm: ownsFirm(actor), hasFirm: actor.firm !== null || actor.pendingFirm, calendars: actor.firm !== null || isOfficer(actor) };
}

/** A person's own pages, with the way between them. */
export default function AccountLayout() {
  const { t } = useTranslation(['accounts', 'test-zone']);
  const language = useLanguage();
  const { pathname } = useLocation();
  const { name, ownsFirm: owner, hasFirm, calendars } = useLoaderData<typeof loader>();
  const pages = [
    { path: '/account', label: t('account.profile') },
    ...(hasFirm ? [{ path: '/account/firm', label: t('account.firm') }] : []),
    ...(owner ? [{ path: '/account/members', label: t('account.members') }] : []),
    { path: '/account/security', label: t('account.security') },
    ...(calendars ? [{ path: '/account/calendars', label: t('test-zone:feed.title') }] : []),
    { path: '/account/privacy', label: t('account.privacy') },
  ];
  return (
    <PageBody>
      <PageHeader title={t('account.title')} lead={<bdi>{name}</bdi>} crumbs={[{ label: t('account.title') }]} />
      <div className="grid gap-x-16 gap-y-8 lg:grid-cols-[13rem_minmax(0,44rem)]">
        <nav aria-label={t('account.title')}>
          <ul className="flex flex-wrap gap-x-2 border-y border-line py-1 lg:grid lg:border-b-0 lg:border-t-2 lg:border-line-ink lg:py-2">
            {pages.map(({ path, label }) => (
              <li key={path}>
                <a
                  href={localPath(language, path)}
                  aria-current={pathname === localPath(language, path) ? 'page' : undefined}
                  className="block rounded-md px-3 py-2.5 text-base text-ink-basic hover:bg-subtle aria-[current=page]:bg-tint aria-[current=page]:font-bold aria-[current=page]:text-brand"
                >
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="grid min-w-0 content-start gap-10"><Outlet /></div>
      </div>
    </PageBody>
  );
}
