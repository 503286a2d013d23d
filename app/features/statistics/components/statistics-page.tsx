import { useTranslation } from '~/i18n/use-translation';
import { ButtonLink } from '~/components/button/button';
import { EmptyState } from '~/components/empty-state/empty-state';
import { Notice } from '~/components/notice/notice';
import { Tag } from '~/components/tag/tag';
import { formatDate, formatTime, seoulZone } from '~/i18n/format';
import { localPath } from '~/i18n/links';
import { useLanguage } from '~/i18n/use-language';
import type { PlacedFigures, PlacedUse, PublishedPeriod, StatisticsFilter } from '../figures';
import { statisticsQuery } from '../input';
import { hasFigures, isTooNarrow, type StatisticsView } from '../view.rules';
import { ByHub } from './by-hub';
import { ByService } from './by-service';
import { Decisions } from './decisions';
import { periodRange } from './figure-text';
import { Headline } from './headline';
import { Method } from './method';
import { Outcomes } from './outcomes';
import { Quarters } from './quarters';
import { Utilisation } from './utilisation';

interface StatisticsPageProps {
  filter: StatisticsFilter;
  period: PublishedPeriod | null;
  view: StatisticsView | null;
  quarters: PlacedFigures[];
  months: PlacedUse[];
}

/** The figures of a period with what must be known of them. */
export function StatisticsPage({ filter, period, view, quarters, months }: StatisticsPageProps) {
  const { t } = useTranslation(['statistics']);
  return (
    <>
      {period ? <AsOf period={period} filter={filter} /> : null}
      {period && view ? <Parts {...{ filter, view, quarters, months }} /> : <div className="mt-8"><EmptyState title={t('statistics:none.notYet')}>{t('statistics:none.notYetText')}</EmptyState></div>}
      <Method />
    </>
  );
}

/** Which months, when computed, and that it is a demo where it is one. */
function AsOf({ period, filter }: { period: PublishedPeriod; filter: StatisticsFilter }) {
  const { t } = useTranslation(['statistics']);
  const language = useLanguage();
  const computedAt = new Date(period.computedAt);
  return (
    <div className="mt-8 mb-5 flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
      <div className="text-sm text-ink-subtle">
        <p className="font-bold text-ink">{periodRange(t, language, period)} {period.includesDemo ? <Tag>{t('statistics:demo')}</Tag> : null}</p>
        <p>{t('statistics:computed')} <time dateTime={computedAt.toISOString()}>{formatDate(language, computedAt, seoulZone)} {formatTime(language, computedAt, seoulZone)}</time></p>
        {period.includesDemo ? <p>{t('statistics:demoText')}</p> : null}
      </div>
      <ButtonLink variant="secondary" size="small" href={localPath(language, `/statistics.csv?${statisticsQuery(filter)}`)} download>{t('statistics:csv.link')}</ButtonLink>
    </div>
  );
}

function Parts({ filter, view, quarters, months }: Pick<StatisticsPageProps, 'filter' | 'quarters' | 'months'> & { view: StatisticsView }) {
  const { t } = useTranslation(['statistics']);
  if (isTooNarrow(filter)) return <Notice title={t('statistics:none.narrow')}>{t('statistics:none.narrowText')}</Notice>;
  const { headline, hubs, services, results, use, outcomes } = view;
  return (
    <>
      {hasFigures(headline) ? <Headline figures={headline} /> : <EmptyState title={t('statistics:none.title')}>{t('statistics:none.text')}</EmptyState>}
      <p className="mt-3 text-sm text-ink-quiet">{t('statistics:keptBackText')}</p>
      {quarters.some(hasFigures) ? <Quarters quarters={quarters} /> : null}
      {hubs?.some(hasFigures) ? <ByHub rows={hubs} /> : null}
      {services?.some(hasFigures) ? <ByService rows={services} /> : null}
      {filter.period !== 'rolling' && (filter.hub ?? filter.service) ? <p className="mt-8 text-base text-ink-subtle">{t('statistics:none.narrowText')}</p> : null}
      {results?.some(hasFigures) ? <Decisions rows={results} /> : null}
      {use?.some(({ bookings, openMinutes }) => bookings !== 0 || openMinutes > 0) ? <Utilisation rows={use} months={months} /> : null}
      {outcomes?.some(({ confirmed }) => confirmed !== 0) ? <Outcomes rows={outcomes} /> : null}
    </>
  );
}
