import { useTranslation } from '~/i18n/use-translation';
import { Button, ButtonLink } from '~/components/button/button';
import { DateField } from '~/components/date-field/date-field';
import type { FormState } from '~/components/form-state/form-state';
import { SelectField, type Option } from '~/components/select-field/select-field';
import { localPath } from '~/i18n/links';
import { useLanguage } from '~/i18n/use-language';
import { searchedCounts, searchedHours } from '../input';
import type { EntryLine } from '../waitlist-page.server';
import { useAcceleratorGroups } from './finder';

/** What the firm waits for: what, where, until when, and how many asked before it. */
export function EntryList({ entries }: { entries: readonly EntryLine[] }) {
  const { t } = useTranslation(['test-zone', 'common']);
  const language = useLanguage();
  return (
    <ul>
      {entries.map((entry) => (
        <li key={entry.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-b border-line py-4">
          <div className="min-w-0 grow basis-72">
            <p className="text-base font-bold text-ink">{entry.wish}</p>
            <p className="text-sm text-ink-subtle">{entry.hub} · {entry.window}</p>
            <p className="mt-1 text-sm text-ink-quiet">{entry.ahead > 0 ? t('test-zone:waitlist.ahead', { count: entry.ahead }) : t('test-zone:waitlist.first')}</p>
          </div>
          {entry.offer ? <ButtonLink href={localPath(language, `/test-zone/bookings/${entry.offer}`)} size="small">{t('test-zone:waitlist.offer')}</ButtonLink> : null}
          <form method="post" action={localPath(language, '/test-zone/waitlist')}>
            <input type="hidden" name="intent" value="leave" />
            <input type="hidden" name="id" value={entry.id} />
            <Button variant="secondary" size="small">{t('test-zone:waitlist.leave')}</Button>
          </form>
        </li>
      ))}
    </ul>
  );
}

interface WaitlistFormProps {
  form: FormState;
  idempotencyKey: string;
  hubs: Option[];
  accelerators: Option[];
  spoken: Option[];
  bounds: { first: string; last: string };
}

/** What to wait for: the finder's conditions, and the days that would do. */
export function WaitlistForm({ form, idempotencyKey, hubs, accelerators, spoken, bounds }: WaitlistFormProps) {
  const { t } = useTranslation(['test-zone', 'common']);
  const groupOptions = useAcceleratorGroups();
  return (
    <form method="post" noValidate className="grid gap-6">
      <input type="hidden" name="intent" value="join" />
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
      <div className="grid items-end gap-x-4 gap-y-6 sm:grid-cols-2">
        <SelectField {...form.field('hub')} label={t('test-zone:day.hub')} options={hubs} placeholder={t('test-zone:waitlist.any_hub')} />
        <SelectField
          {...form.field('accelerator')} label={t('test-zone:finder.accelerator')} placeholder={false}
          options={[...groupOptions, ...accelerators]}
        />
        <SelectField {...form.field('count')} label={t('test-zone:finder.count')} placeholder={false} options={searchedCounts.map((number) => ({ value: String(number), label: t('test-zone:finder.count_option', { number }) }))} />
        <SelectField {...form.field('hours')} label={t('test-zone:finder.hours')} placeholder={false} options={searchedHours.map((number) => ({ value: String(number), label: t('test-zone:finder.hours_option', { number }) }))} />
        <SelectField
          {...form.field('engineer')} label={t('test-zone:finder.engineer')} placeholder={false}
          options={[
            { value: 'none', label: t('test-zone:finder.engineer_none') }, { value: 'any', label: t('test-zone:finder.engineer_any') },
            ...spoken.map(({ value, label }) => ({ value, label: t('test-zone:finder.engineer_language', { language: label }) })),
          ]}
        />
        <span className="max-sm:hidden" />
        <DateField {...form.field('first')} label={t('test-zone:waitlist.from')} min={bounds.first} max={bounds.last} required />
        <DateField {...form.field('last')} label={t('test-zone:waitlist.until')} min={bounds.first} max={bounds.last} required />
      </div>
      <div><Button size="large">{t('test-zone:waitlist.join')}</Button></div>
    </form>
  );
}
