import { useTranslation } from '~/i18n/use-translation';
import { localPath } from '~/i18n/links';
import { useLanguage } from '~/i18n/use-language';
import type { DayCell, DayRow, DayView } from '../day-view.server';

/** A hub's day: units are rows, hours columns, both clocks in the head. Narrow screens get a list of the same. */
export function DayCalendar({ view, linkTo }: { view: DayView; linkTo: (change: Record<string, string>) => string }) {
  const { t } = useTranslation(['test-zone', 'common']);
  const columns = view.hours.reduce((sum, { span }) => sum + span, 0);
  return (
    <>
      <table className="w-full table-fixed border-collapse text-start max-md:hidden">
        <caption className="sr-only">{t('test-zone:day.title', { hub: view.hub.name, day: view.day })}</caption>
        <colgroup>
          <col className="w-56" />
          {Array.from({ length: columns }, (_, index) => <col key={index} />)}
        </colgroup>
        <thead className="bg-subtle text-start">
          <tr className="border-b border-line">
            <th scope="col" className="px-4 py-2 text-start align-top text-sm font-normal text-ink-subtle">{t('test-zone:day.local_time')}</th>
            {view.hours.map((hour) => <HourHead key={hour.key} hour={hour} />)}
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <tr key={row.id} className="border-b border-line last:border-b-0">
              <th scope="row" className="px-4 py-2 text-start font-normal">
                <span className="block text-sm font-bold text-ink">{row.name}</span>
                <span className="block truncate text-xs text-ink-quiet" dir="auto">{row.note}</span>
              </th>
              {row.cells.map((cell) => <Cell key={cell.key} cell={cell} row={row} linkTo={linkTo} />)}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="divide-y divide-line md:hidden">
        {view.rows.map((row) => <UnitLines key={row.id} row={row} />)}
      </ul>
    </>
  );
}

export function HourHead({ hour }: { hour: DayView['hours'][number] }) {
  const { t } = useTranslation(['test-zone', 'common']);
  return (
    <th scope="col" colSpan={hour.span} className="border-s border-line px-1.5 py-2 text-start align-top text-sm font-bold whitespace-nowrap text-ink">
      {hour.hub}
      <span className="block text-xs font-normal text-ink-quiet">
        {t('test-zone:day.seoul_at', { time: hour.seoul })}
        {hour.shift === 0 ? null : (
          <>
            <sup aria-hidden="true" className="ms-0.5 font-bold text-warning" dir="ltr">{hour.shift > 0 ? '+1' : '−1'}</sup>
            <span className="sr-only"> {t(hour.shift > 0 ? 'common:times.next_day' : 'common:times.previous_day')}</span>
          </>
        )}
      </span>
    </th>
  );
}

const blocks: Record<Exclude<DayCell['status'], 'free'>, string> = {
  taken: 'bg-line text-ink-basic',
  maintenance: 'hatched bg-surface text-ink',
  off: 'bg-subtle text-ink-quiet',
  mine: 'bg-brand font-bold text-on-brand ring-2 ring-focus/40',
};

function Cell({ cell, row, linkTo }: { cell: DayCell; row: DayRow; linkTo: (change: Record<string, string>) => string }) {
  const { t } = useTranslation(['test-zone', 'common']);
  const language = useLanguage();
  if (cell.status === 'free') {
    const words = <span className="sr-only">{t('test-zone:day.free')} {cell.times}</span>;
    return (
      <td colSpan={cell.span} className={`h-12 border-s border-line p-0 ${cell.from ? '' : 'bg-subtle'}`}>
        {cell.from ? (
          <a tabIndex={-1} href={`${linkTo({ from: cell.from, unit: row.id })}#choose`} className="block h-12 hover:bg-tint">{words}</a>
        ) : words}
      </td>
    );
  }
  const word = <span className={cell.status === 'maintenance' ? 'rounded-sm bg-surface px-1' : ''}>{t(`test-zone:day.${cell.status}`)}</span>;
  const look = `flex min-h-8 items-center rounded-md px-2 text-xs ${blocks[cell.status]}`;
  return (
    <td colSpan={cell.span} className="border-s border-line p-0.5">
      {cell.reference ? (
        <a href={localPath(language, `/test-zone/bookings/${cell.reference}`)} data-fill="" className={look}>{word}<span className="sr-only"> {cell.times}</span></a>
      ) : (
        <span data-fill="" className={look}>{word}<span className="sr-only"> {cell.times}</span></span>
      )}
    </td>
  );
}

/** A unit on a narrow screen: its name, and its stretches of the day. */
function UnitLines({ row }: { row: DayRow }) {
  const { t } = useTranslation(['test-zone', 'common']);
  const language = useLanguage();
  const taken = row.cells.filter(({ status }) => status !== 'free');
  return (
    <li className="px-4 py-3">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <span className="text-base font-bold text-ink">{row.name}</span>
        <span className="text-xs text-ink-quiet" dir="auto">{row.note}</span>
      </p>
      <p className="text-sm text-ink-basic">{row.free.length > 0 ? t('test-zone:form.free_from', { ranges: row.free.join(', ') }) : t('test-zone:form.full')}</p>
      {taken.length > 0 ? (
        <ul className="mt-1 flex flex-wrap gap-1.5">
          {taken.map((cell) => {
            const words = `${t(`test-zone:day.${cell.status}`)} ${cell.times}`;
            const look = `inline-block rounded-md px-2 py-0.5 text-xs ${cell.status === 'mine' ? 'bg-brand font-bold text-on-brand' : 'bg-line text-ink-basic'}`;
            return (
              <li key={cell.key}>
                {cell.reference ? <a href={localPath(language, `/test-zone/bookings/${cell.reference}`)} data-fill="" className={look}>{words}</a> : <span data-fill="" className={look}>{words}</span>}
              </li>
            );
          })}
        </ul>
      ) : null}
    </li>
  );
}

/** What the looks of the calendar mean, in words. */
export function DayLegend() {
  const { t } = useTranslation(['test-zone', 'common']);
  const items = [['free', 'border border-line-strong bg-surface'], ['taken', 'bg-line'], ['maintenance', 'hatched border border-line-strong'], ['off', 'border border-line bg-subtle'], ['mine', 'bg-brand']] as const;
  return (
    <ul aria-label={t('test-zone:day.legend')} className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm text-ink-subtle">
      {items.map(([status, look]) => (
        <li key={status} className="flex items-center gap-2">
          <span aria-hidden="true" data-fill="" className={`inline-block h-4 w-6 rounded-sm ${look}`} />
          {t(`test-zone:day.${status}`)}
        </li>
      ))}
    </ul>
  );
}
