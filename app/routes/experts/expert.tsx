import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { ButtonLink } from '~/components/button/button';
import { PageBody, PageHeader, SectionHeading } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { Tag } from '~/components/tag/tag';
import { ExpertProfile } from '~/features/experts/components/expert-profile';
import { readExpertSlug } from '~/features/experts/input';
import { getExpert } from '~/features/experts/queries.server';
import { Text } from '~/features/hubs/components/text';
import { findService } from '~/features/hubs/service-queries.server';
import { isoDateIn, seoulZone } from '~/i18n/format';
import { localPath } from '~/i18n/links';
import { localizedString } from '~/i18n/localized-text';
import { languageOf } from '~/i18n/route.server';
import { useLanguage } from '~/i18n/use-language';
import { db } from '~/platform/pool.server';

/** The service by which a firm asks for an expert. */
const serviceSlug = 'expert-consultation';

export async function loader({ params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const [expert, service] = await Promise.all([getExpert(db, readExpertSlug(params.slug)), findService(db, serviceSlug)]);
  const offering = new Set(service && !service.retired ? service.hubs.map(({ id }) => id) : []);
  return {
    title: localizedString(expert.name, language), description: localizedString(expert.affiliation, language), expert,
    today: isoDateIn(new Date(), seoulZone), asking: expert.hubs.filter(({ id }) => offering.has(id)),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data) : []);

/** One expert, and the hubs by which a firm can ask for a consultation. */
export default function ExpertPage() {
  const { expert, today, asking } = useLoaderData<typeof loader>();
  const { t } = useTranslation(['experts']);
  const language = useLanguage();
  const ask = (hub: string) => `${localPath(language, '/support-requests/new')}?${new URLSearchParams({ service: serviceSlug, hub, expert: expert.slug }).toString()}`;
  return (
    <PageBody>
      <PageHeader
        title={<Text of={expert.name} />}
        lead={<Text of={expert.affiliation} />}
        crumbs={[{ label: t('experts:title'), href: localPath(language, '/experts') }, { label: localizedString(expert.name, language) }]}
        overline={expert.isDemo ? <Tag>{t('experts:demo')}</Tag> : null}
      />
      <div className="grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0"><ExpertProfile expert={expert} today={today} /></div>
        <aside aria-labelledby="ask">
          <SectionHeading id="ask">{t('experts:profile.ask')}</SectionHeading>
          {expert.accepting && asking.length > 0 ? (
            <>
              <p className="py-3 text-base text-ink-subtle">{t('experts:profile.askText')}</p>
              <p className="flex flex-col items-stretch gap-2.5">
                {asking.map(({ slug, name }) => <ButtonLink key={slug} href={ask(slug)}>{t('experts:profile.askAt', { hub: localizedString(name, language) })}</ButtonLink>)}
              </p>
            </>
          ) : <p className="py-3 text-base text-ink-subtle">{t('experts:profile.notNow')}</p>}
        </aside>
      </div>
    </PageBody>
  );
}
