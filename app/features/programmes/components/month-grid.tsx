import { useTranslation } from '~/i18n/use-translation';
import { Text } from '~/features/hubs/components/text';
import { Ring } from '~/features/hubs/components/ring';
import { formatIsoDay, formatMonth, formatMonthDay, formatTime, formatWeekday, seoulZone } from '~/i18n/format';
import { localPath } from '~/i18n/links';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import { entriesByDay, weeksOf, type CalendarAddress, type CalendarEntry } from '../calendar.rules';
import type { Programme } from '../programme';

interface MonthGridProps {
  programmes: Programme[];
  calendar: CalendarAddress;
  /** `YYYY-MM-DD`; marked. Null where each hub has a today of its own. */
  today: string | null;
}

/** A Sunday and the days after it: for the names of weekdays. */
const someWeek = ['2026-11-01', '2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05', '2026-11-06', '2026-11-07'] as const;

/** A month with what begins and what closes on each day. On a phone the days that hold something, one under the other. */
export function MonthGrid({ programmes, calendar, today }: MonthGridProps) {
  const language = useLanguage();
  const byDay = entriesByDay(programmes, calendar);
  return (
    <table className="w-full table-fixed border-collapse border-t-2 border-line-ink max-md:block">
      <caption className="sr-only">{formatMonth(language, `${calendar.month}-01`)}</caption>
      <thead className="text-sm text-ink-quiet max-md:sr-only">
        <tr>{someWeek.map((date) => <th key={date} scope="col" className="border-b border-line px-2 py-2 text-start font-normal">{formatWeekday(language, date)}</th>)}</tr>
      </thead>
      <tbody className="max-md:block">
        {weeksOf(calendar.month).map((week) => (
          <tr key={week.find(Boolean)} className="max-md:block">
            {week.map((date, index) => (date ? <Day key={date} date={date} today={date === today} entries={byDay.get(date) ?? []} /> : <td key={index} className="border-b border-line bg-subtle max-md:hidden"><span className="invisible">–</span></td>))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ date, today, entries }: { date: string; today: boolean; entries: CalendarEntry<Programme>[] }) {
  const { t } = useTranslation(['programmes']);
  const language = useLanguage();
  return (
    <td className={`h-28 border-b border-line p-2 align-top not-last:border-e max-md:block max-md:h-auto max-md:border-e-0! max-md:px-0 max-md:py-4 ${today ? 'bg-tint max-md:bg-transparent' : ''} ${entries.length === 0 ? 'max-md:hidden' : ''}`}>
      <p className={`text-sm ${today ? 'font-bold text-brand' : 'text-ink-quiet'}`}>
        <span aria-hidden className="max-md:hidden">{Number(date.slice(8))}</span>
        <span className="md:sr-only">{formatIsoDay(language, date)}</span>
        {today ? <span className="ms-1.5">{t('programmes:entry.today')}</span> : null}
      </p>
      {entries.length > 0 ? <ul className="mt-1.5 grid gap-2.5">{entries.map((entry) => <li key={`${entry.what}-${entry.item.id}`}><Entry entry={entry} /></li>)}</ul> : null}
    </td>
  );
}

function Entry({ entry: { what, at, timeZone, otherDate, item } }: { entry: CalendarEntry<Programme> }) {
  const { t } = useTranslation(['programmes']);
  const language = useLanguage();
  const called = item.state === 'cancelled';
  const hub = localizedString(item.hub.name, language);
  return (
    <a href={localPath(language, `/programmes/${item.slug}`)} className="group block min-w-0 text-sm wrap-break-word text-ink no-underline">
      <span className="flex flex-wrap items-center gap-x-1.5 text-ink-subtle">
        <Ring region={item.hub.regionSlug} small />
        <span className={what === 'deadline' ? 'font-bold text-warning' : ''}>{t(`programmes:entry.${what}`)}</span>
        <time dateTime={at.toISOString()} dir="ltr">{formatTime(language, at, timeZone)}</time>
      </span>
      <span className={`mt-0.5 block font-bold group-hover:underline ${called ? 'line-through' : ''}`}><Text of={item.title} /></span>
      <span className="block text-ink-quiet">{called ? `${t('programmes:state.cancelled')} · ` : ''}{hub}{otherDate ? ` · ${t(timeZone === seoulZone ? 'programmes:entry.hubDay' : 'programmes:entry.seoulDay', { day: formatMonthDay(language, otherDate) })}` : ''}</span>
    </a>
  );
}
