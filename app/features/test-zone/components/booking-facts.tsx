import type { ReactNode } from 'react';
import { useTranslation } from '~/i18n/use-translation';
import { DefinitionList } from '~/components/definition-list/definition-list';
import { RegionRing, type Region } from '~/components/region-ring/region-ring';
import { TwoTimes } from '~/components/two-times/two-times';
import { formatGigabytes } from '~/i18n/format';
import { localPath } from '~/i18n/links';
import { useLanguage } from '~/i18n/use-language';
import type { BookingView } from '../booking-view.server';

/** Where, when, what: the facts of a booking. */
export function BookingFactList({ view, variant = 'rows' }: { view: BookingView; variant?: 'rows' | 'plain' }) {
  const { t } = useTranslation(['test-zone', 'common']);
  const language = useLanguage();
  const items: { term: string; value: ReactNode }[] = [
    { term: t('test-zone:booking.hub'), value: <span className="flex items-center gap-2.5"><RegionRing region={view.hub.regionSlug as Region} />{view.hub.name}</span> },
    { term: t('test-zone:booking.time'), value: <TwoTimes at={view.start} until={view.end} timeZone={view.hub.timeZone} place={view.hub.name} /> },
    { term: t('test-zone:booking.units'), value: view.unitNames.join(', ') },
  ];
  if (view.request) {
    const { reference, title } = view.request;
    items.push({ term: t('test-zone:booking.request'), value: <a className="text-link underline underline-offset-4" href={localPath(language, `/support-requests/${reference}`)}>{reference} · <bdi>{title}</bdi></a> });
  }
  if (view.reason) items.push({ term: t('test-zone:booking.reason'), value: <bdi className="whitespace-pre-line">{view.reason}</bdi> });
  return <DefinitionList variant={variant} items={items} />;
}

/** What the firm stated. */
export function StatementList({ statement }: { statement: NonNullable<BookingView['statement']> }) {
  const { t } = useTranslation(['test-zone', 'common']);
  const language = useLanguage();
  const { workload, dataClass, deletionDueOn } = statement;
  const own = (text: string) => <bdi className="whitespace-pre-line">{text}</bdi>;
  return (
    <DefinitionList
      variant="rows"
      items={[
        { term: t('test-zone:workload.purpose'), value: t(`test-zone:purpose.${workload.purpose}`) },
        { term: t('test-zone:workload.model'), value: own(workload.model) },
        ...(workload.modelSize === undefined ? [] : [{ term: t('test-zone:workload.model_size'), value: <bdi>{workload.modelSize}B</bdi> }]),
        ...(workload.licence ? [{ term: t('test-zone:workload.licence'), value: own(workload.licence) }] : []),
        { term: t('test-zone:workload.framework'), value: own([workload.framework, workload.frameworkVersion].filter(Boolean).join(' ')) },
        { term: t('test-zone:workload.precision'), value: workload.precision.toUpperCase() },
        ...(workload.storageGb === undefined ? [] : [{ term: t('test-zone:workload.storage'), value: <bdi>{formatGigabytes(language, workload.storageGb)}</bdi> }]),
        { term: t('test-zone:workload.data_origin'), value: own(workload.dataOrigin) },
        ...(dataClass ? [{ term: t('test-zone:workload.data_class'), value: t(`test-zone:data_class.${dataClass}`) }] : []),
        { term: t('test-zone:workload.metric'), value: own(workload.metric) },
        ...(workload.baseline ? [{ term: t('test-zone:workload.baseline'), value: own(workload.baseline) }] : []),
        { term: t('test-zone:workload.end_user'), value: own(workload.endUser) },
        { term: t('test-zone:workload.cross_border'), value: t(`test-zone:workload.cross_border_${workload.crossBorder}`) },
        ...(deletionDueOn ? [{ term: t('test-zone:workload.deletion_due_on'), value: deletionDueOn }] : []),
      ]}
    />
  );
}

/** What happened, the first thing first. */
export function BookingHistory({ events, hub }: { events: BookingView['events']; hub: BookingView['hub'] }) {
  const { t } = useTranslation(['test-zone', 'common']);
  return (
    <ol className="border-t-2 border-line-ink">
      {events.map((event) => (
        <li key={event.sequence} className="border-b border-line py-3.5">
          <p className="text-base text-ink">
            {t(`test-zone:event.${event.code}`)} <span className="text-sm text-ink-quiet">· {t(`test-zone:by.${event.actorKind}`)}</span>
          </p>
          <TwoTimes at={event.at} timeZone={hub.timeZone} place={hub.name} className="mt-0.5 text-sm" />
        </li>
      ))}
    </ol>
  );
}
