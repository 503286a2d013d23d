import { useTranslation } from '~/i18n/use-translation';
import type { Bar, CalendarRow, CalendarView } from '../desk-calendar.server';
import { useBarWord } from './calendar-bar';
import type { CalendarLinks } from './unit-calendar';

/** The same calendar for a narrow screen: a unit after the other, what is booked in the order of time, then what is free. */
export function UnitCalendarList({ view, links }: { view: CalendarView; links: CalendarLinks }) {
  return <ul className="divide-y divide-line border-y border-line md:hidden">{view.rows.map((row) => <Unit key={row.id} row={row} view={view} links={links} />)}</ul>;
}

function Unit({ row, view, links }: { row: CalendarRow; view: CalendarView; links: CalendarLinks }) {
  const { t } = useTranslation(['desk', 'test-zone']);
  const block = view.span === 'day' ? row.cells.find((cell) => cell.block)?.block : row.week.find((cell) => cell.block)?.block;
  return (
    <li className="py-3">
      <p className="flex flex-wrap items-baseline justify-between gap-x-3">
        <a href={links.unit(row.id)} className="text-base font-bold text-ink underline-offset-4 hover:underline"><bdi>{row.name}</bdi></a>
        <span className="text-xs text-ink-quiet" dir="auto">{row.note}</span>
      </p>
      {row.bars.length > 0
        ? <ul className="mt-1.5 grid gap-1">{row.bars.map((bar) => <Line key={bar.key} bar={bar} href={links.booking(bar.reference)} />)}</ul>
        : <p className="mt-1 text-sm text-ink-quiet">{t('desk:calendar.nothing')}</p>}
      <div className="mt-1 flex flex-wrap items-center justify-between gap-x-3">
        {view.span === 'day' && row.free.length > 0 ? <p className="text-sm text-ink-subtle tabular-nums">{t('test-zone:form.free_from', { ranges: row.free.join(', ') })}</p> : null}
        {block ? <a href={links.block({ ...block, unit: row.id })} className="inline-flex min-h-11 items-center text-sm text-link underline underline-offset-4">{t('desk:booking.block')}</a> : null}
      </div>
    </li>
  );
}

const edges: Record<Bar['state'], string> = {
  waiting: 'border-dashed border-warning', held: 'border-dotted border-line-field', confirmed: 'border-solid border-success', checked_in: 'border-double border-brand',
  completed: 'border-solid border-line-strong', maintenance: 'border-dashed border-line-field', leave: 'border-solid border-line-field',
};

function Line({ bar, href }: { bar: Bar; href: string }) {
  const word = useBarWord()(bar.state);
  return (
    <li>
      <a href={href} className={`flex min-h-11 flex-wrap items-center gap-x-2 border-s-4 ps-2.5 text-sm text-ink no-underline hover:bg-subtle ${edges[bar.state]}`}>
        <span className="font-bold tabular-nums">{bar.day ? `${bar.day} ` : ''}<span dir="ltr">{bar.times}</span></span>
        {bar.firm ? <bdi className="min-w-0 truncate">{bar.firm}</bdi> : null}
        <span className="text-ink-subtle">{word}</span>
      </a>
    </li>
  );
}
