import { useTranslation } from '~/i18n/use-translation';
import { DefinitionList, type Definition } from '~/components/definition-list/definition-list';
import { SectionHeading } from '~/components/page-header/page-header';
import { TwoTimes } from '~/components/two-times/two-times';
import { localPath } from '~/i18n/links';
import { useLanguage } from '~/i18n/use-language';
import type { DeskBookingView } from '../desk-booking.server';
import { BookingHistory, StatementList } from './booking-facts';
import { BookingStateTag } from './booking-state-tag';
import { DeskDecisions, type DeskForms } from './desk-decisions';

/** Why the desk's decision wasn't carried out though it was well formed. */
export type BookingRefusal = 'stale' | 'expired' | 'taken' | 'not_prechecked';

/** One booking with all that the hub must know of it, and its answers. */
export function DeskBooking(forms: DeskForms) {
  const { view } = forms;
  const { t } = useTranslation(['desk', 'test-zone']);
  return (
    <>
      <div className="mt-4 flex flex-wrap items-center gap-3">
        <h1 className="heading-tight text-xl font-bold text-ink"><bdi>{view.firm ?? t('desk:booking.maintenance')}</bdi></h1>
        <BookingStateTag state={view.state} />
      </div>
      <p className="mt-1 text-sm text-ink-quiet"><bdi dir="ltr">{view.reference}</bdi> · {view.units}</p>
      <Facts view={view} />
      <DeskDecisions {...forms} />
      {view.statement ? (
        <section className="mt-10">
          <SectionHeading className="border-b-0">{t('desk:booking.workload')}</SectionHeading>
          <StatementList statement={view.statement} />
        </section>
      ) : null}
      <section className="mt-10">
        <SectionHeading className="border-b-0">{t('desk:booking.history')}</SectionHeading>
        <BookingHistory events={view.events} hub={view.hub} />
      </section>
    </>
  );
}

function Facts({ view }: { view: DeskBookingView }) {
  const { t } = useTranslation(['desk', 'test-zone']);
  const language = useLanguage();
  const { hub, request } = view;
  const items: Definition[] = [
    { term: t('desk:booking.time'), value: <TwoTimes at={view.start} until={view.end} timeZone={hub.timeZone} place={hub.name} /> },
    ...(view.answerBy ? [{ term: t('desk:booking.answerBy'), value: <TwoTimes at={view.answerBy} timeZone={hub.timeZone} place={hub.name} /> }] : []),
    ...(request
      ? [{
          term: t('desk:booking.request'),
          value: <a className="text-link underline underline-offset-4" href={`${localPath(language, `/desk/requests/${request.reference}`)}?hub=${hub.slug}`}><bdi>{request.title}</bdi></a>,
        }]
      : []),
    ...view.compiled.map(({ model, sdk }) => ({ term: model, value: t('test-zone:earliest.compiles', { sdk }) })),
    ...(view.report
      ? [
          { term: t('desk:booking.report'), value: <p dir="auto" className="whitespace-pre-line">{view.report.result}</p> },
          { term: t('desk:booking.measured'), value: <p dir="auto">{view.report.metric}</p> },
        ]
      : []),
    ...(view.deletionState ? [{ term: t('desk:booking.deletion'), value: <span className={view.deletionState.overdue ? 'font-bold text-danger' : ''}>{view.deletionState.text}</span> }] : []),
    ...(view.reason ? [{ term: t('test-zone:booking.reason'), value: <p dir="auto" className="whitespace-pre-line">{view.reason}</p> }] : []),
  ];
  return <DefinitionList className="mt-5" items={items} variant="rows" />;
}
