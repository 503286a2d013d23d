import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { DataTable, TableBody, TableCell, TableHead, TableHeader, TableRow } from '~/components/data-table/data-table';
import { PageBody, PageHeader, SectionHeading } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { requireFirm } from '~/features/accounts/actor.server';
import { QuotaLine } from '~/features/test-zone/components/quota-line';
import { listQuotas } from '~/features/test-zone/quota.queries.server';
import { listUsage } from '~/features/test-zone/usage.queries.server';
import { formatMonth } from '~/i18n/format';
import { translator } from '~/i18n/instance.server';
import { localPath } from '~/i18n/links';
import { localizedString } from '~/i18n/localized-text';
import { languageOf } from '~/i18n/route.server';
import { useLanguage } from '~/i18n/use-language';
import { db } from '~/platform/pool.server';

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const actor = await requireFirm(request, context, language);
  const at = new Date();
  const [quotas, usage] = await Promise.all([listQuotas(db, actor, at), listUsage(db, actor, at)]);
  return { title: translator(language)('test-zone:usage.title'), quotas, usage };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta({ title: data.title, hidden: true }) : []);

/** What the firm may have this month, and what it reserved, used and gave back. */
export default function Usage() {
  const { t } = useTranslation(['test-zone', 'common']);
  const language = useLanguage();
  const { title, quotas, usage } = useLoaderData<typeof loader>();
  const hours = (minutes: number) => t('test-zone:usage.hours', { number: Math.round(minutes / 6) / 10 });
  return (
    <PageBody>
      <PageHeader title={title} lead={t('test-zone:usage.lead')} crumbs={[{ label: t('test-zone:title'), href: localPath(language, '/test-zone') }, { label: title }]} />
      <section aria-labelledby="quotas">
        <SectionHeading id="quotas">{t('test-zone:usage.quotas')}</SectionHeading>
        {quotas.map(({ hubSlug, hubName, used, limit, month }) => (
          limit === null
            ? <p key={hubSlug} className="mt-4 text-sm text-ink-subtle">{t('test-zone:usage.no_limit', { hub: localizedString(hubName, language) })}</p>
            : <QuotaLine key={hubSlug} used={used} limit={limit} month={month} hub={localizedString(hubName, language)} link={false} />
        ))}
      </section>
      <section aria-labelledby="months" className="mt-12">
        <SectionHeading id="months">{t('test-zone:usage.months')}</SectionHeading>
        {usage.length === 0 ? <p className="py-6 text-base text-ink-subtle">{t('test-zone:usage.none')}</p> : (
          <DataTable caption={t('test-zone:usage.months')}>
            <TableHead>
              <TableHeader>{t('test-zone:usage.month')}</TableHeader><TableHeader>{t('test-zone:booking.hub')}</TableHeader><TableHeader>{t('test-zone:usage.bookings')}</TableHeader>
              <TableHeader>{t('test-zone:usage.reserved')}</TableHeader><TableHeader>{t('test-zone:usage.used')}</TableHeader><TableHeader>{t('test-zone:usage.released')}</TableHeader>
            </TableHead>
            <TableBody>
              {usage.map((line) => (
                <TableRow key={`${line.month} ${localizedString(line.hubName, language)}`}>
                  <TableCell main>{formatMonth(language, line.month)}</TableCell>
                  <TableCell>{localizedString(line.hubName, language)}</TableCell>
                  <TableCell>{line.bookings}</TableCell>
                  <TableCell>{hours(line.reserved)}</TableCell>
                  <TableCell>{hours(line.used)}</TableCell>
                  <TableCell>{hours(line.released)}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </DataTable>
        )}
      </section>
    </PageBody>
  );
}
