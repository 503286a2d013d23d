import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { ButtonLink } from '~/components/button/button';
import { EmptyState } from '~/components/empty-state/empty-state';
import { PageBody, PageHeader, SectionHeading } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { BulletinFilterForm } from '~/features/bulletins/components/bulletin-filter-form';
import { BulletinRows } from '~/features/bulletins/components/bulletin-rows';
import { ChangesAhead } from '~/features/bulletins/components/changes-ahead';
import { changesAhead, matching } from '~/features/bulletins/filter.rules';
import { bulletinPath, readBulletinFilter } from '~/features/bulletins/input';
import { listBulletins } from '~/features/bulletins/queries.server';
import { bulletinCountries } from '~/features/bulletins/rules';
import { translator } from '~/i18n/instance.server';
import { localPath } from '~/i18n/links';
import { languageOf } from '~/i18n/route.server';
import { useLanguage } from '~/i18n/use-language';
import { db } from '~/platform/pool.server';

export const handle = { shared: true };

export async function loader({ params, request }: LoaderFunctionArgs) {
  const t = translator(languageOf(params));
  const filter = readBulletinFilter(new URL(request.url).searchParams);
  const [all, at] = [await listBulletins(db), new Date()];
  const found = matching(all, filter, at);
  const groups = bulletinCountries
    .map((country) => ({ country, bulletins: found.filter((one) => one.country === country) }))
    .filter(({ bulletins }) => bulletins.length > 0);
  // What comes next is the same question for whoever chose a country; other conditions would leave out what changes.
  const changes = changesAhead(matching(all, filter.country ? { country: filter.country } : {}, at), at);
  return { title: t('bulletins:title'), description: t('bulletins:lead'), filter, groups, changes, at };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data) : []);

/** AI laws and rules of every country, narrowed by what is in the address, and what changes soon. */
export default function Bulletins() {
  const { title, description, filter, groups, changes, at } = useLoaderData<typeof loader>();
  const { t } = useTranslation(['bulletins']);
  const language = useLanguage();
  const path = localPath(language, '/bulletins');
  return (
    <PageBody>
      <PageHeader title={title} lead={description} crumbs={[{ label: title }]} />
      <p className="mb-8 max-w-3xl border-s-4 border-line-strong ps-4 text-sm text-ink-subtle">
        {t('bulletins:disclaimer')}
      </p>
      <BulletinFilterForm filter={filter} reset={path} />
      <div className="mt-12">
        <ChangesAhead changes={changes} at={at} />
      </div>
      {groups.length > 0 ? (
        groups.map(({ country, bulletins }) => (
          <section key={country} aria-labelledby={country} className="mt-14">
            <SectionHeading
              id={country}
              actions={
                <a
                  className="text-base text-link underline underline-offset-4"
                  aria-describedby={country}
                  href={localPath(language, bulletinPath({ country }))}
                >
                  {t('bulletins:openCountry')}
                </a>
              }
            >
              {t(`bulletins:country.${country}`)}{' '}
              <span className="ms-1 text-base font-normal text-ink-quiet">
                {t('bulletins:rules', { count: bulletins.length })}
              </span>
            </SectionHeading>
            <BulletinRows bulletins={bulletins} at={at} />
          </section>
        ))
      ) : (
        <div className="mt-14">
          <EmptyState
            title={t('bulletins:none')}
            actions={
              <ButtonLink variant="secondary" href={path}>
                {t('bulletins:filter.reset')}
              </ButtonLink>
            }
          />
        </div>
      )}
    </PageBody>
  );
}
