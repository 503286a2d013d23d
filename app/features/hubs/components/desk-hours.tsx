import { useTranslation } from '~/i18n/use-translation';
import { BegunWith } from '~/components/begun-with/begun-with';
import { Button } from '~/components/button/button';
import { CheckboxField } from '~/components/checkbox-field/checkbox-field';
import { DateField } from '~/components/date-field/date-field';
import type { FormState } from '~/components/form-state/form-state';
import { FormMessage } from '~/components/form-message/form-message';
import { LocalizedTextField } from '~/components/localized-text-field/localized-text-field';
import { RadioGroup } from '~/components/radio-group/radio-group';
import { TextField } from '~/components/text-field/text-field';
import { weekdayName } from '~/i18n/format';
import type { LocalizedText } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import { dayKinds, dayNameMaxLength, weekdays } from '../hours.input';
import type { HubSchedule, WeeklyHours } from '../working-time.rules';

/** `09:00:00` as the database keeps wall time, without its seconds. */
export const wallTime = (time: string | null | undefined): string => time?.slice(0, 5) ?? '';

function useWeekday() {
  const language = useLanguage();
  return (weekday: number) => weekdayName(language, weekday);
}

const timeClass = `min-h-11 rounded-lg border border-line-field bg-field px-3 text-base text-ink tabular-nums
  aria-invalid:border-2 aria-invalid:border-danger`;

/** A week as two times a day, none on a day off. */
export function WeekFields({ weekly, form, sent }: { weekly: readonly WeeklyHours[]; form: FormState; sent: boolean }) {
  const { t } = useTranslation(['desk', 'common']);
  const nameOf = useWeekday();
  return weekdays.map((weekday) => {
    const kept = weekly.find((day) => day.weekday === weekday);
    const problems = [...(form.errors(`opens${weekday}`) ?? []), ...(form.errors(`closes${weekday}`) ?? [])];
    const times = [['opens', t('desk:hours.opens'), kept?.opensAt], ['closes', t('desk:hours.closes'), kept?.closesAt]] as const;
    return (
      <fieldset key={weekday} className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line py-2">
        <legend className="float-start min-w-24 font-bold text-ink">{nameOf(weekday)}</legend>
        {times.map(([name, label, time]) => (
          <input
            key={name} type="time" id={`field-${name}${weekday}`} name={`${name}${weekday}`} aria-label={`${nameOf(weekday)} ${label}`} dir="ltr" className={timeClass}
            aria-invalid={form.errors(`${name}${weekday}`) ? true : undefined} defaultValue={form.value(`${name}${weekday}`) ?? (sent ? '' : wallTime(time))}
          />
        ))}
        {problems.length > 0 ? <FormMessage id={`week-${weekday}-error`} error={problems} /> : null}
      </fieldset>
    );
  });
}

/** The hub's regular week. */
export function WeekForm({ version, schedule, form, sent }: { version: number; schedule: HubSchedule; form: FormState; sent: boolean }) {
  const { t } = useTranslation(['desk', 'common']);
  return (
    <form method="post" noValidate className="mt-4 grid gap-1">
      <BegunWith version={version} />
      <input type="hidden" name="intent" value="weekly" />
      <p className="mb-2 text-sm text-ink-quiet">{t('desk:hours.weekText')}</p>
      <WeekFields weekly={schedule.weekly} form={form} sent={sent} />
      <div className="mt-4"><Button name="then" value="preview">{t('desk:hours.preview')}</Button></div>
    </form>
  );
}

interface DaysFormProps {
  version: number;
  form: FormState;
  name: Partial<LocalizedText> | null;
  errors: Record<string, string[] | null>;
}

/** A date or a range of dates on which the hub departs from its week. */
export function DaysForm({ version, form, name, errors }: DaysFormProps) {
  const { t } = useTranslation(['desk', 'common']);
  return (
    <form method="post" noValidate className="mt-4 grid gap-5">
      <BegunWith version={version} />
      <input type="hidden" name="intent" value="days" />
      <RadioGroup
        name="kind" label={t('desk:hours.kind')} required columns={3} error={form.errors('kind')} defaultValue={form.value('kind') ?? 'closed'}
        options={dayKinds.map((kind) => ({ value: kind, label: t(`desk:hours.kinds.${kind}`) }))}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <DateField {...form.field('from')} label={t('desk:hours.from')} required />
        <DateField {...form.field('to')} label={t('desk:hours.to')} />
        <p className="text-sm text-ink-quiet sm:col-span-2">{t('desk:hours.rangeText')}</p>
        <TextField {...form.field('opens')} type="time" label={t('desk:hours.opens')} />
        <TextField {...form.field('closes')} type="time" label={t('desk:hours.closes')} />
        <p className="text-sm text-ink-quiet sm:col-span-2">{t('desk:hours.timesText')}</p>
      </div>
      <LocalizedTextField name="name" label={t('desk:hours.name')} maxLength={dayNameMaxLength} value={name} errors={errors} />
      <TextField {...form.field('source')} label={t('desk:hours.source')} hint={t('desk:hours.sourceHint')} maxLength={300} required />
      <CheckboxField name="provisional" label={t('desk:hours.provisional')} hint={t('desk:hours.provisionalHint')} defaultChecked={form.value('provisional') === 'on'} />
      <div><Button name="then" value="preview">{t('desk:hours.preview')}</Button></div>
    </form>
  );
}

/** Years whose holidays are official. In any other, promises are estimates. */
export function YearsForm({ version, years, form }: { version: number; years: number[]; form: FormState }) {
  const { t } = useTranslation(['desk', 'common']);
  return (
    <>
      <ul className="mt-3">
        {[...years].sort().map((year) => (
          <li key={year} className="flex flex-wrap items-center justify-between gap-3 border-b border-line py-2">
            <span className="font-bold tabular-nums">{year}</span>
            <form method="post">
              <input type="hidden" name="version" value={version} />
              <input type="hidden" name="year" value={year} />
              <input type="hidden" name="then" value="save" />
              <Button size="small" variant="ghost" name="intent" value="unconfirm_year">{t('desk:hours.unconfirm')}</Button>
            </form>
          </li>
        ))}
      </ul>
      <form method="post" noValidate className="mt-4 grid items-end gap-4 sm:grid-cols-[8rem_1fr_auto]">
        <BegunWith version={version} />
        <input type="hidden" name="then" value="save" />
        <TextField {...form.field('year')} label={t('desk:hours.year')} inputMode="numeric" dir="ltr" required />
        <TextField {...form.field('yearSource')} label={t('desk:hours.source')} maxLength={300} required />
        <Button variant="secondary" name="intent" value="confirm_year">{t('desk:hours.confirmYear')}</Button>
      </form>
    </>
  );
}
