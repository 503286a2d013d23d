import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { ButtonLink } from '~/components/button/button';
import { EmptyState } from '~/components/empty-state/empty-state';
import { PageBody, PageHeader, SectionHeading } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { ServiceFilterForm } from '~/features/hubs/components/service-filter';
import { ServiceRows } from '~/features/hubs/components/service-rows';
import { readHubQuery } from '~/features/hubs/input';
import { listRegionsWithHubs } from '~/features/hubs/queries.server';
import { listServices } from '~/features/hubs/service-queries.server';
import { translator } from '~/i18n/instance.server';
import { localPath } from '~/i18n/links';
import { languageOf } from '~/i18n/route.server';
import { useLanguage } from '~/i18n/use-language';
import { unlisted } from '~/platform/pages/unlisted';
import { db } from '~/platform/pool.server';

export const handle = { shared: true };

export async function loader({ params, request }: LoaderFunctionArgs) {
  const t = translator(languageOf(params));
  const query = readHubQuery(request.url);
  const filter = { regionSlug: query.region, hubSlug: query.hub };
  const [regions, services] = await Promise.all([listRegionsWithHubs(db), listServices(db, filter)]);
  return unlisted({ title: t('hubs:services.title'), description: t('hubs:services.description'), regions, services, filter });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data) : []);

export default function Services() {
  const { title, regions, services, filter } = useLoaderData<typeof loader>();
  const { t } = useTranslation(['hubs', 'common']);
  const language = useLanguage();
  const categories = [...new Set(services.map(({ category }) => category))];
  return (
    <PageBody>
      <PageHeader
        title={title}
        lead={t('hubs:services.lead')}
        crumbs={[{ label: title }]}
        actions={<ButtonLink variant="secondary" href={localPath(language, '/find-support')}>{t('hubs:home.findSupport')}</ButtonLink>}
      />
      <ServiceFilterForm regions={regions} filter={filter} />
      {services.length > 0 ? (
        <p className="mt-6 text-sm text-ink-quiet">{t('hubs:services.found', { count: services.length })}</p>
      ) : (
        <div className="mt-8"><EmptyState title={t('hubs:services.none')} /></div>
      )}
      {categories.map((category) => (
        <section key={category} className="mt-10" aria-labelledby={category}>
          <SectionHeading id={category}>{t(`hubs:services.category.${category}`)}</SectionHeading>
          <ServiceRows services={services.filter((service) => service.category === category)} />
        </section>
      ))}
    </PageBody>
  );
}
