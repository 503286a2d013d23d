import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData, useLocation } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { ButtonLink } from '~/components/button/button';
import { EmptyState } from '~/components/empty-state/empty-state';
import { PageBody, PageHeader } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { ExpertFilterForm } from '~/features/experts/components/expert-filter-form';
import { ExpertRows } from '~/features/experts/components/expert-rows';
import { readExpertCursor, readExpertFilter } from '~/features/experts/input';
import { listExperts } from '~/features/experts/queries.server';
import { listRegionsWithHubs } from '~/features/hubs/queries.server';
import { isoDateIn, seoulZone } from '~/i18n/format';
import { translator } from '~/i18n/instance.server';
import { localPath } from '~/i18n/links';
import { languageOf } from '~/i18n/route.server';
import { useLanguage } from '~/i18n/use-language';
import { db } from '~/platform/pool.server';

export async function loader({ params, request }: LoaderFunctionArgs) {
  const t = translator(languageOf(params));
  const query = new URL(request.url).searchParams;
  const filter = readExpertFilter(query);
  const today = isoDateIn(new Date(), seoulZone);
  const after = readExpertCursor(query);
  const [page, regions] = await Promise.all([listExperts(db, filter, after, today), listRegionsWithHubs(db)]);
  return { title: t('experts:title'), description: t('experts:lead'), ...page, filter, regions, today, continued: after !== null };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data) : []);

/** The pool, narrowed by what is in the address. */
export default function Experts() {
  const { title, description, experts, nextCursor, filter, regions, today, continued } = useLoaderData<typeof loader>();
  const { t } = useTranslation(['experts']);
  const language = useLanguage();
  const { search } = useLocation();
  const path = localPath(language, '/experts');
  const at = (after: string | null) => {
    const query = new URLSearchParams(search);
    query.delete('after');
    if (after) query.set('after', after);
    return `${path}?${query.toString()}`;
  };
  return (
    <PageBody>
      <PageHeader title={title} lead={description} crumbs={[{ label: title }]} />
      <ExpertFilterForm filter={filter} regions={regions} reset={path} />
      <div className="mt-8">
        {experts.length > 0 ? <ExpertRows experts={experts} today={today} /> : <EmptyState title={t('experts:none')} actions={<ButtonLink variant="secondary" href={path}>{t('experts:filter.reset')}</ButtonLink>} />}
      </div>
      <p className="mt-8 flex flex-wrap gap-2.5">
        {continued ? <ButtonLink variant="secondary" href={at(null)}>{t('experts:fromStart')}</ButtonLink> : null}
        {nextCursor ? <ButtonLink variant="secondary" href={at(nextCursor)} rel="next">{t('experts:more')}</ButtonLink> : null}
      </p>
    </PageBody>
  );
}
