import { useTranslation } from '~/i18n/use-translation';
import { Button, ButtonLink } from '~/components/button/button';
import { DateField } from '~/components/date-field/date-field';
import { Icon } from '~/components/icon/icon';
import { SelectField } from '~/components/select-field/select-field';
import { localPath } from '~/i18n/links';
import { useLanguage } from '~/i18n/use-language';
import type { DayView } from '../day-view.server';
import { DayCalendar, DayLegend } from './day-calendar';

interface DayChoiceProps {
  view: DayView;
  hubs: { slug: string; name: string }[];
  /** The query to keep when another day or hub is chosen. */
  query: Record<string, string>;
  first: string;
  last: string;
  span: 'day' | 'week';
}

/** Which hub, which day, and whether the day or its week is shown. */
export function DayChoice({ view, hubs, query, first, last, span }: DayChoiceProps) {
  const { t } = useTranslation(['test-zone', 'common']);
  const language = useLanguage();
  const { span: _, ...kept } = query;
  return (
    <form method="get" action={`${localPath(language, '/test-zone')}#day`} aria-label={t('test-zone:day.choose')} className="mb-4 flex flex-wrap items-end gap-3">
      {Object.entries(kept).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      <SelectField className="min-w-48" name="hub" label={t('test-zone:day.hub')} defaultValue={view.hub.slug} placeholder={false} options={hubs.map(({ slug, name }) => ({ value: slug, label: name }))} />
      <DateField name="date" label={t('test-zone:day.date')} defaultValue={view.date} min={first} max={last} />
      <SelectField name="span" label={t('test-zone:week.span')} defaultValue={span} placeholder={false} options={[{ value: 'day', label: t('test-zone:week.day') }, { value: 'week', label: t('test-zone:week.week') }]} />
      <Button variant="secondary">{t('test-zone:day.show')}</Button>
    </form>
  );
}

/** A hub's day with what leads to the days beside it. */
export function DaySection({ view, query }: { view: DayView; query: Record<string, string> }) {
  const { t } = useTranslation(['test-zone', 'common']);
  const language = useLanguage();
  const linkTo = (change: Record<string, string>) => `${localPath(language, '/test-zone')}?${new URLSearchParams({ ...query, hub: view.hub.slug, date: view.date, ...change })}`;
  return (
    <>
      <div className="overflow-hidden rounded-xl border border-line">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line px-4 py-3">
          <DayStep href={view.previous && `${linkTo({ date: view.previous })}#day`} label={t('test-zone:day.previous')} back />
          <p className="text-base font-bold text-ink">{view.day}</p>
          <DayStep href={view.next && `${linkTo({ date: view.next })}#day`} label={t('test-zone:day.next')} />
          <Opening view={view} />
        </div>
        {view.opening && view.rows.length > 0 ? <DayCalendar view={view} linkTo={linkTo} /> : null}
        {view.rows.length === 0 ? <p className="px-4 py-8 text-center text-base text-ink-subtle">{t('test-zone:day.no_units')}</p> : null}
      </div>
      {view.opening ? <DayLegend /> : null}
    </>
  );
}

function Opening({ view: { opening, special, closure } }: { view: DayView }) {
  const { t } = useTranslation(['test-zone', 'common']);
  const words = [
    opening ? t('test-zone:day.open', opening) : special ? t('test-zone:day.closed_for', { name: special }) : t('test-zone:day.closed'),
    ...(opening && special ? [special] : []),
    ...(closure ? [t('test-zone:day.next_closure', closure)] : []),
  ];
  return <p className="ms-auto text-sm text-ink-subtle">{words.join(' · ')}</p>;
}

function DayStep({ href, label, back = false }: { href: string | null; label: string; back?: boolean }) {
  if (!href) return null;
  return (
    <ButtonLink href={href} variant="ghost" size="small" aria-label={label} className="px-2">
      <Icon name="chevron" className={back ? 'rotate-90 rtl:-rotate-90' : '-rotate-90 rtl:rotate-90'} />
    </ButtonLink>
  );
}
