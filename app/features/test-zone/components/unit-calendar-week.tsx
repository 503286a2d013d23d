import { useTranslation } from '~/i18n/use-translation';
import type { CalendarRow, CalendarView, WeekCell } from '../desk-calendar.server';
import { CalendarBar } from './calendar-bar';
import type { CalendarLinks } from './unit-calendar';

/** A hub's week: units are rows, days columns; what is booked stands in the order of the day. */
export function UnitCalendarWeek({ view, links, caption }: { view: CalendarView; links: CalendarLinks; caption: string }) {
  const { t } = useTranslation(['desk', 'test-zone']);
  return (
    <div className="overflow-x-auto border-y border-line max-md:hidden">
      <table className="w-full min-w-[60rem] table-fixed border-collapse text-start">
        <caption className="sr-only">{caption}</caption>
        <colgroup><col className="w-44" /></colgroup>
        <thead className="bg-subtle">
          <tr className="border-b border-line">
            <th scope="col" className="px-3 py-2 text-start align-top text-sm font-normal text-ink-subtle">{t('desk:calendar.unit')}</th>
            {view.days.map(({ date, weekday, text, closed }) => (
              <th key={date} scope="col" aria-current={date === view.today ? 'date' : undefined} className="border-s border-line px-2 py-2 text-start align-top text-sm font-bold text-ink aria-[current]:text-brand">
                <a href={links.day(date)} className="underline-offset-4 hover:underline">{text} <span className="font-normal">{weekday}</span></a>
                {closed === null ? null : <span className="block truncate text-xs font-normal text-ink-quiet" dir="auto">{closed || t('desk:calendar.closedDay')}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <tr key={row.id} className="border-b border-line align-top last:border-b-0">
              <th scope="row" className="px-3 py-2 text-start align-top font-normal">
                <a href={links.unit(row.id)} className="block truncate text-sm font-bold text-ink underline-offset-4 hover:underline"><bdi>{row.name}</bdi></a>
                <span className="block truncate text-xs text-ink-quiet" dir="auto">{row.note}</span>
              </th>
              {row.week.map((cell) => <Day key={cell.date} cell={cell} row={row} links={links} />)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const grounds: Record<WeekCell['state'], string> = { open: '', off: 'bg-subtle', closed: 'hatched-quiet bg-subtle' };

function Day({ cell, row, links }: { cell: WeekCell; row: CalendarRow; links: CalendarLinks }) {
  const { t } = useTranslation(['desk', 'test-zone']);
  return (
    <td data-fill="" className={`h-14 border-s border-line p-0.5 ${grounds[cell.state]}`}>
      <div className="grid gap-0.5">
        {cell.bars.map((bar) => <CalendarBar key={bar.key} bar={bar} href={links.booking(bar.reference)} timed />)}
        {cell.state === 'open' ? null : <span className="sr-only">{t(cell.state === 'off' ? 'desk:calendar.off' : 'desk:calendar.closedDay')}</span>}
        {cell.block && cell.bars.length === 0 ? (
          <a href={links.block({ ...cell.block, unit: row.id })} className="group flex h-12 items-center justify-center text-lg text-link no-underline hover:bg-tint focus-visible:bg-tint">
            <span aria-hidden="true" className="opacity-0 group-hover:opacity-100 group-focus-visible:opacity-100">+</span>
            <span className="sr-only">{t('desk:calendar.blockDay')}</span>
          </a>
        ) : null}
      </div>
    </td>
  );
}
