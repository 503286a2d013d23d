import { useEffect, useRef, useState } from 'react';
import { useTranslation } from '~/i18n/use-translation';
import { useGridKeys } from '~/components/grid-keys/use-grid-keys';
import type { CalendarCell, CalendarRow, CalendarView } from '../desk-calendar.server';
import { CalendarBar } from './calendar-bar';
import { HourHead } from './day-calendar';
import type { BarDrag } from './use-bar-drag';

export interface CalendarLinks {
  booking: (reference: string) => string;
  block: (query: Record<string, string>) => string;
  day: (date: string) => string;
  unit: (id: string) => string;
}

interface UnitCalendarProps {
  view: CalendarView;
  links: CalendarLinks;
  caption: string;
  /** ISO 8601. */
  now: string;
  drag: BarDrag;
}

/** The width of the units' column: what stands over the table is placed beside it. */
const head = '13rem';

/** A hub's day: units are rows, half hours columns, both clocks in the head, and a line for now. */
export function UnitCalendar({ view, links, caption, now, drag }: UnitCalendarProps) {
  const { t } = useTranslation(['desk', 'test-zone']);
  const table = useRef<HTMLTableElement>(null);
  useGridKeys(table, view.rows.map(({ id, cells }) => id + cells.map(({ key }) => key).join()).join());
  const columns = view.grid.length - 1;
  return (
    <div className="overflow-x-auto border-y border-line max-md:hidden">
      <div className="relative min-w-[60rem]">
        <table ref={table} aria-describedby="calendar-keys" className="h-px w-full table-fixed border-collapse text-start">
          <caption className="sr-only">{caption}</caption>
          <colgroup>
            <col style={{ width: head }} />
            {Array.from({ length: columns }, (_, index) => <col key={index} />)}
          </colgroup>
          <thead className="bg-subtle text-start">
            <tr className="border-b border-line">
              <th scope="col" className="px-3 py-2 text-start align-top text-sm font-normal text-ink-subtle">{t('test-zone:day.local_time')}</th>
              {view.hours.map((hour) => <HourHead key={hour.key} hour={hour} />)}
            </tr>
          </thead>
          <tbody {...drag.table}>
            {view.rows.map((row, index) => <UnitRow key={row.id} row={row} first={index > 0 && view.rows[index - 1]?.kind !== row.kind} links={links} drag={drag} />)}
          </tbody>
        </table>
        <NowLine view={view} now={now} />
      </div>
    </div>
  );
}

/** `first`: a new kind of unit begins here. */
function UnitRow({ row, first, links, drag }: { row: CalendarRow; first: boolean; links: CalendarLinks; drag: BarDrag }) {
  const ghost = drag.ghost?.row.id === row.id ? drag.ghost : null;
  return (
    <tr data-unit={row.id} className={`border-b border-line last:border-b-0 ${first ? 'border-t-2 border-t-line-strong' : ''}`}>
      <th scope="row" className="relative px-3 py-2 text-start align-middle font-normal">
        <a href={links.unit(row.id)} className="block truncate text-sm font-bold text-ink underline-offset-4 hover:underline"><bdi>{row.name}</bdi></a>
        <span className="block truncate text-xs text-ink-quiet" dir="auto">{row.note}</span>
      </th>
      {row.cells.map((cell, index) => (
        <Cell
          key={cell.key} cell={cell} row={row} links={links} drag={drag}
          marked={ghost !== null && new Date(cell.key) < ghost.end && ghost.start < (row.cells[index + 1] ? new Date(row.cells[index + 1]?.key ?? '') : ghost.end)}
        />
      ))}
    </tr>
  );
}

const grounds: Record<CalendarCell['kind'], string> = { free: '', off: 'bg-subtle', closed: 'hatched-quiet bg-subtle', booked: '' };

function Cell({ cell, row, links, drag, marked }: { cell: CalendarCell; row: CalendarRow; links: CalendarLinks; drag: BarDrag; marked: boolean }) {
  const { t } = useTranslation(['desk', 'test-zone']);
  const { bar, block, kind, times } = cell;
  const look = `h-14 p-0 ${cell.key.slice(14, 16) === '00' ? 'border-s border-line' : 'border-s border-line/40'} ${marked ? 'outline-2 -outline-offset-2 outline-brand outline-dashed' : ''}`;
  if (bar) {
    return (
      <td colSpan={cell.span} className={`${look} h-full p-0.5`}>
        <CalendarBar bar={bar} href={links.booking(bar.reference)} {...(bar.movable ? { onDragStart: drag.start(bar, row), onDragEnd: drag.end } : {})} />
      </td>
    );
  }
  return (
    <td colSpan={cell.span} data-fill="" className={`${look} ${grounds[kind]} ${kind === 'free' && !block ? 'bg-subtle' : ''}`}>
      {block ? (
        <a href={links.block({ ...block, unit: row.id })} className="group flex h-14 items-center justify-center text-lg text-link no-underline hover:bg-tint focus-visible:bg-tint" title={t('desk:calendar.blockAt', { times })}>
          <span aria-hidden="true" className="opacity-0 group-hover:opacity-100 group-focus-visible:opacity-100">+</span>
          <span className="sr-only">{t('desk:calendar.blockAt', { times })}</span>
        </a>
      ) : <span className="sr-only">{kind === 'free' ? t('test-zone:day.free') : t(`desk:calendar.${kind === 'off' ? 'off' : 'closed'}`)} {times}</span>}
    </td>
  );
}

/** A line at this moment; it goes on with the clock. */
function NowLine({ view, now }: { view: CalendarView; now: string }) {
  const { t } = useTranslation(['desk']);
  const [at, setAt] = useState(() => Date.parse(now));
  useEffect(() => {
    const timer = setInterval(() => setAt(Date.now()), 60_000);
    return () => clearInterval(timer);
  }, []);
  const [start, end] = [view.window.start.getTime(), view.window.end.getTime()];
  if (at < start || at >= end) return null;
  return (
    <div className="pointer-events-none absolute inset-y-0 border-s-2 border-danger" style={{ insetInlineStart: `calc(${head} + (100% - ${head}) * ${(at - start) / (end - start)})` }}>
      <span data-fill="" className="absolute start-0 top-0 rounded-e-sm bg-danger-fill px-1 text-xs font-bold whitespace-nowrap text-on-danger">{t('desk:calendar.now')}</span>
    </div>
  );
}
