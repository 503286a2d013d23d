import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { ButtonLink } from '~/components/button/button';
import { Notice } from '~/components/notice/notice';
import { PageBody, PageHeader, SectionHeading } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { FirstReplyNote } from '~/features/hubs/components/promise';
import { Documents, Eligibility } from '~/features/hubs/components/service-conditions';
import { ServicePromises } from '~/features/hubs/components/service-promises';
import { workingHours } from '~/features/hubs/components/service-rows';
import { Text } from '~/features/hubs/components/text';
import type { ServiceCategory } from '~/features/hubs/offers';
import { readSlug } from '~/features/hubs/input';
import { promiseFrom } from '~/features/hubs/rules';
import { listHubSchedules } from '~/features/hubs/schedule.queries.server';
import { getService } from '~/features/hubs/service-queries.server';
import { translator } from '~/i18n/instance.server';
import { localPath } from '~/i18n/links';
import { localizedString } from '~/i18n/localized-text';
import { languageOf } from '~/i18n/route.server';
import { useLanguage } from '~/i18n/use-language';
import { unlisted } from '~/platform/pages/unlisted';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';

export const handle = { shared: true };

export async function loader({ params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const t = translator(language);
  const slug = readSlug(params.slug) ?? refuse('not_found');
  const [service, schedules] = await Promise.all([getService(db, slug), listHubSchedules(db)]);
  const at = new Date();
  const offers = service.hubs.map((hub) => ({ hub, due: promiseFrom(schedules.get(hub.id), at, hub.firstReplyMinutes) }));
  return unlisted({
    title: localizedString(service.name, language),
    description: localizedString(service.summary, language),
    up: t('hubs:services.title'),
    service,
    offers,
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data) : []);

export default function Service() {
  const { title, up, service, offers } = useLoaderData<typeof loader>();
  const { t } = useTranslation(['hubs', 'common']);
  const language = useLanguage();
  return (
    <PageBody>
      <PageHeader
        title={title}
        crumbs={[{ label: up, href: localPath(language, '/services') }, { label: title }]}
        overline={<span className="font-bold text-brand">{t(`hubs:services.category.${service.category}`)}</span>}
        lead={<Text of={service.summary} />}
        actions={<SeeAlso category={service.category} />}
      />
      <p className="text-ink-subtle">
        {t('hubs:services.replyWithin', { count: workingHours(service.firstReplyMinutes) })}
        {' · '}
        {t('hubs:services.decisionWithin', { count: workingHours(service.decisionMinutes) })}
      </p>
      {service.retired ? <Notice tone="warning" className="mt-6">{t('hubs:services.retired')}</Notice> : (
        <section className="mt-12" aria-labelledby="offers">
          <SectionHeading id="offers">{t('hubs:services.hubs')}</SectionHeading>
          <FirstReplyNote dues={offers.map(({ due }) => due)} />
          <ServicePromises serviceSlug={service.slug} offers={offers} />
        </section>
      )}
      <Eligibility questions={service.eligibility} />
      <Documents documents={service.documents} />
    </PageBody>
  );
}

/** The list that a request for this service draws on. */
function SeeAlso({ category }: { category: ServiceCategory }) {
  const { t } = useTranslation(['experts', 'full-stack']);
  const language = useLanguage();
  if (category === 'expert') return <ButtonLink variant="secondary" href={localPath(language, '/experts')}>{t('experts:title')}</ButtonLink>;
  if (category === 'full_stack') return <ButtonLink variant="secondary" href={localPath(language, '/full-stack')}>{t('full-stack:catalogue')}</ButtonLink>;
  return null;
}
