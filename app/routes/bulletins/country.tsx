import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { EmptyState } from '~/components/empty-state/empty-state';
import { PageBody, PageHeader, SectionHeading } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { BulletinRows } from '~/features/bulletins/components/bulletin-rows';
import { CountryAside } from '~/features/bulletins/components/country-aside';
import { CountryTimeline } from '~/features/bulletins/components/country-timeline';
import { EntryChecklist } from '~/features/bulletins/components/entry-checklist';
import { bulletinPath, readCountry } from '~/features/bulletins/input';
import { listBulletins, listChecklist, listHubsIn } from '~/features/bulletins/queries.server';
import { translator } from '~/i18n/instance.server';
import { localPath } from '~/i18n/links';
import { languageOf } from '~/i18n/route.server';
import { useLanguage } from '~/i18n/use-language';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';

export const handle = { shared: true };

export async function loader({ params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const t = translator(language);
  const country = readCountry(params.country) ?? refuse('not_found');
  const [bulletins, checklist, hubs] = await Promise.all([
    listBulletins(db, country),
    listChecklist(db, country),
    listHubsIn(db, country),
  ]);
  return {
    title: t('bulletins:place.title', { country: t(`bulletins:country.${country}`) }),
    description: t('bulletins:place.lead'),
    feed: localPath(language, `${bulletinPath({ country })}/feed.xml`),
    country,
    bulletins,
    checklist,
    hubs,
    at: new Date(),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? [
        ...pageMeta(data),
        { tagName: 'link', rel: 'alternate', type: 'application/atom+xml', title: data.title, href: data.feed },
      ]
    : [];

/** A country: what to have ready, its rules over time, who helps, how to be told of changes. */
export default function CountryPage() {
  const { title, description, country, bulletins, checklist, hubs, at } = useLoaderData<typeof loader>();
  const { t } = useTranslation(['bulletins']);
  const language = useLanguage();
  const name = t(`bulletins:country.${country}`);
  return (
    <PageBody>
      <PageHeader
        title={title}
        lead={description}
        crumbs={[{ label: t('bulletins:title'), href: localPath(language, '/bulletins') }, { label: name }]}
      />
      {bulletins.length === 0 ? <EmptyState title={t('bulletins:place.empty')} /> : null}
      <div className="mt-4 grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_19rem]">
        <div className="min-w-0">
          <EntryChecklist country={country} items={checklist} />
          {bulletins.length > 0 ? (
            <>
              <CountryTimeline country={country} bulletins={bulletins} at={at} />
              <section aria-labelledby="rules" className="mt-14">
                <SectionHeading id="rules">{t('bulletins:rules', { count: bulletins.length })}</SectionHeading>
                <BulletinRows bulletins={bulletins} at={at} />
              </section>
            </>
          ) : null}
        </div>
        <CountryAside country={country} hubs={hubs} />
      </div>
    </PageBody>
  );
}
