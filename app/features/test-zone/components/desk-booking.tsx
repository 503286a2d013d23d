import { useTranslation } from 'react-i18next';
import { Button } from '~/components/button/button';
import { DefinitionList, type Definition } from '~/components/definition-list/definition-list';
import { Icon } from '~/components/icon/icon';
import { SectionHeading } from '~/components/page-header/page-header';
import { TextArea } from '~/components/text-area/text-area';
import { TwoTimes } from '~/components/two-times/two-times';
import { localPath } from '~/i18n/links';
import { useLanguage } from '~/i18n/use-language';
import type { DeskBookingView, DeskMove } from '../desk-booking.server';
import { BookingHistory, StatementList } from './booking-facts';
import { BookingStateTag } from './booking-state-tag';

/** Why the desk's decision wasn't carried out though it was well formed. */
export type BookingRefusal = 'stale' | 'expired';

interface DeskBookingProps {
  view: DeskBookingView;
  /** What was typed into a form that was refused. */
  typed: Record<string, unknown>;
  errors: Record<string, string[] | null>;
}

/** One booking with all that the hub must know of it, and its answers. */
export function DeskBooking({ view, typed, errors }: DeskBookingProps) {
  const { t } = useTranslation(['desk', 'test-zone']);
  return (
    <>
      <div className="mt-4 flex flex-wrap items-center gap-3">
        <h1 className="heading-tight text-xl font-bold text-ink"><bdi>{view.firm ?? t('desk:booking.maintenance')}</bdi></h1>
        <BookingStateTag state={view.state} />
      </div>
      <p className="mt-1 text-sm text-ink-quiet"><bdi dir="ltr">{view.reference}</bdi> · {view.units}</p>
      <Facts view={view} />
      <Decisions view={view} typed={typed} errors={errors} />
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
    ...(view.reason ? [{ term: t('test-zone:booking.reason'), value: <p dir="auto" className="whitespace-pre-line">{view.reason}</p> }] : []),
  ];
  return <DefinitionList className="mt-5" items={items} variant="rows" />;
}

const needsReason = (move: DeskMove): move is 'decline' | 'cancel' => move === 'decline' || move === 'cancel';

function Decisions({ view, typed, errors }: DeskBookingProps) {
  const { t } = useTranslation(['desk', 'test-zone']);
  if (view.moves.length === 0) return null;
  const label: Record<DeskMove, string> = {
    confirm: t('desk:booking.confirm'), decline: t('desk:booking.decline'), check_in: t('desk:booking.checkIn'),
    complete: t('desk:booking.complete'), mark_no_show: t('desk:booking.noShow'), cancel: t('desk:booking.cancel'),
  };
  return (
    <div className="mt-6 grid gap-4">
      <form method="post" className="flex flex-wrap gap-3">
        <input type="hidden" name="version" value={view.version} />
        {view.moves.filter((move) => !needsReason(move)).map((move, index) => (
          <Button key={move} name="intent" value={move} variant={index === 0 ? 'primary' : 'secondary'}>{label[move]}</Button>
        ))}
      </form>
      {view.moves.filter(needsReason).map((move) => (
        <details key={move} open={typed['intent'] === move} className="group rounded-lg border border-line px-4">
          <summary className="flex min-h-12 cursor-pointer items-center justify-between gap-3 py-3 font-bold text-ink">
            {label[move]}
            <Icon name="chevron" className="transition-transform group-open:rotate-180" />
          </summary>
          <form method="post" className="grid gap-4 pb-4">
            <input type="hidden" name="intent" value={move} />
            <input type="hidden" name="version" value={view.version} />
            <TextArea
              name="reason" id={`field-reason-${move}`} rows={3} required maxLength={1_000}
              label={t(move === 'decline' ? 'desk:booking.declineReason' : 'desk:booking.cancelReason')} hint={t('desk:booking.declineHint')}
              defaultValue={typed['intent'] === move ? String(typed['reason'] ?? '') : ''} error={typed['intent'] === move ? errors['reason'] : undefined}
            />
            <div><Button variant="danger">{label[move]}</Button></div>
          </form>
        </details>
      ))}
    </div>
  );
}
