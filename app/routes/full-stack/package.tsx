import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { ButtonLink } from '~/components/button/button';
import { Notice } from '~/components/notice/notice';
import { PageBody, PageHeader, SectionHeading } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { PackageFit } from '~/features/full-stack/components/package-fit';
import { PackageList } from '~/features/full-stack/components/package-list';
import { chosenQuery, readChosen } from '~/features/full-stack/input';
import { findChosen } from '~/features/full-stack/queries.server';
import { packageProblem } from '~/features/full-stack/rules';
import { FirstReplyNote } from '~/features/hubs/components/promise';
import { ServicePromises } from '~/features/hubs/components/service-promises';
import { promiseFrom } from '~/features/hubs/rules';
import { listHubSchedules } from '~/features/hubs/schedule.queries.server';
import { listServices } from '~/features/hubs/service-queries.server';
import { translator } from '~/i18n/instance.server';
import { localPath } from '~/i18n/links';
import { languageOf } from '~/i18n/route.server';
import { useLanguage } from '~/i18n/use-language';
import { db } from '~/platform/pool.server';
import { fitOf } from './fit.server';

export const handle = { shared: true };

export async function loader({ params, request }: LoaderFunctionArgs) {
  const t = translator(languageOf(params));
  const slugs = readChosen(new URL(request.url).searchParams.getAll('c'));
  const components = await findChosen(db, slugs);
  const problem = packageProblem(components.map(({ kind }) => kind));
  const at = new Date();
  const [services, schedules, fit] = await Promise.all([listServices(db), listHubSchedules(db), fitOf(components)]);
  const service = services.find(({ category }) => category === 'full_stack');
  return {
    title: t('full-stack:package.title'), description: t('full-stack:package.lead'), components, problem, missing: slugs.length - components.length,
    fit: problem ? null : fit,
    service: service?.slug ?? null,
    offers: (service?.hubs ?? []).map((hub) => ({ hub, due: promiseFrom(schedules.get(hub.id), at, hub.firstReplyMinutes) })),
  };
}

/** Any choice has an address to share; search engines need none of them. */
export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta({ ...data, hidden: true }) : []);

/** What was picked, together: whether it is a package, whether it fits, and which hub takes it by when. */
export default function Package() {
  const { title, description, components, problem, missing, fit, service, offers } = useLoaderData<typeof loader>();
  const { t } = useTranslation(['full-stack', 'hubs']);
  const language = useLanguage();
  const chosen = chosenQuery(components.map(({ slug }) => slug));
  const catalogue = localPath(language, '/full-stack');
  const change = <ButtonLink variant="secondary" href={chosen ? `${catalogue}?${chosen}` : catalogue}>{t('full-stack:package.change')}</ButtonLink>;
  return (
    <PageBody>
      <PageHeader title={title} lead={description} crumbs={[{ label: t('full-stack:title'), href: catalogue }, { label: title }]} actions={change} />
      {missing > 0 ? <Notice tone="warning" className="mb-6">{t('full-stack:package.missing', { count: missing })}</Notice> : null}
      {problem ? <Notice className="mb-6" title={t(`full-stack:package.problem.${problem}`)}>{t('full-stack:package.rule')}</Notice> : null}
      <PackageList components={components} />
      {fit && fit.declared.length > 0 ? (
        <section aria-labelledby="fit" className="mt-14">
          <SectionHeading id="fit">{t('full-stack:fit.title')}</SectionHeading>
          <PackageFit fit={fit} />
        </section>
      ) : null}
      {problem || !service ? null : (
        <section aria-labelledby="hubs" className="mt-14">
          <SectionHeading id="hubs">{t('full-stack:package.hubs')}</SectionHeading>
          <p className="mt-3 max-w-3xl text-base text-ink-subtle">{t('full-stack:package.hubsText')}</p>
          <FirstReplyNote dues={offers.map(({ due }) => due)} />
          <ServicePromises serviceSlug={service} offers={offers} begin={chosen} />
        </section>
      )}
    </PageBody>
  );
}
