import { useTranslation } from '~/i18n/use-translation';
import { Button, ButtonLink } from '~/components/button/button';
import { DateField } from '~/components/date-field/date-field';
import { TextArea } from '~/components/text-area/text-area';
import type { ChangeAnswer, ChangePage } from '../change-page.server';
import { DayCalendar, DayLegend } from './day-calendar';
import { TimeFields } from './time-fields';

interface ChangeFormProps {
  page: ChangePage;
  version: number;
  answer: ChangeAnswer | null;
  /** Where the form is, and where one goes without changing anything. */
  here: string;
  back: string;
  /** Kept when another day is looked at. */
  query?: Record<string, string>;
  note: { label: string; hint: string; required: boolean };
  submit: string;
}

/** Another time for a booking: its hub's day, and the fields of a time with what it has now. */
export function ChangeForm({ page, version, answer, here, back, query = {}, note, submit }: ChangeFormProps) {
  const { t } = useTranslation(['test-zone', 'common']);
  const { day, bounds } = page;
  if (!day) return null;
  const linkTo = () => `${here}?${new URLSearchParams({ ...query, date: day.date })}`;
  return (
    <>
      <form method="get" action={here} className="mb-4 flex flex-wrap items-end gap-3">
        {Object.entries(query).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
        <DateField name="date" label={t('test-zone:day.date')} defaultValue={day.date} min={bounds.first} max={bounds.last} />
        <Button variant="secondary">{t('test-zone:day.show')}</Button>
      </form>
      <div className="overflow-hidden rounded-xl border border-line">
        <p className="border-b border-line px-4 py-3 text-base font-bold text-ink">{day.day}</p>
        {day.opening ? <DayCalendar view={day} linkTo={linkTo} /> : <p className="px-4 py-8 text-center text-base text-ink-subtle">{t('test-zone:day.closed')}</p>}
      </div>
      {day.opening ? <DayLegend /> : null}
      <form method="post" id="choose" noValidate className="mt-10 grid gap-6">
        <input type="hidden" name="version" value={version} />
        <TimeFields view={day} values={answer?.values ?? page.values} errors={answer?.errors ?? {}} />
        <TextArea name="note" label={note.label} hint={note.hint} required={note.required} rows={3} maxLength={1000} defaultValue={answer?.values.note} error={answer?.errors.note} />
        <div className="flex flex-wrap gap-2.5">
          <Button size="large">{submit}</Button>
          <ButtonLink href={back} variant="secondary" size="large">{t('test-zone:change.keep')}</ButtonLink>
        </div>
      </form>
    </>
  );
}
