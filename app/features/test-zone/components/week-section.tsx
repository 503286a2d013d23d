import { useTranslation } from '~/i18n/use-translation';
import { ButtonLink } from '~/components/button/button';
import { Icon } from '~/components/icon/icon';
import { localPath } from '~/i18n/links';
import { useLanguage } from '~/i18n/use-language';
import type { WeekCell, WeekDay, WeekView } from '../week-view.server';

interface WeekSectionProps {
  view: WeekView;
  /** The query to keep when another week or a day is chosen. */
  query: Record<string, string>;
}

/** A hub's week at a glance: days are rows, hours columns, each stretch says how many cards are free. Narrow screens get a list of the same. */
export function WeekSection({ view, query }: WeekSectionProps) {
  const { t } = useTranslation(['test-zone', 'common']);
  const language = useLanguage();
  const linkTo = (change: Record<string, string>) => `${localPath(language, '/test-zone')}?${new URLSearchParams({ ...query, hub: view.hub.slug, ...change })}#day`;
  const dayLink = (date: string) => linkTo({ date, span: 'day' });
  return (
    <div className="overflow-hidden rounded-xl border border-line">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line px-4 py-3">
        <WeekStep href={view.previous && linkTo({ date: view.previous, span: 'week' })} label={t('test-zone:week.previous')} back />
        <p className="text-base font-bold text-ink">{view.title}</p>
        <WeekStep href={view.next && linkTo({ date: view.next, span: 'week' })} label={t('test-zone:week.next')} />
        <p className="ms-auto text-sm text-ink-subtle">{t('test-zone:week.total', { number: view.total })}</p>
      </div>
      <table className="w-full table-fixed border-collapse max-md:hidden">
        <caption className="sr-only">{t('test-zone:day.title', { hub: view.hub.name, day: view.title })}</caption>
        <colgroup><col className="w-40" />{view.hours.flatMap((hour) => [<col key={hour} />, <col key={`${hour}½`} />])}</colgroup>
        <thead className="bg-subtle">
          <tr className="border-b border-line">
            <th scope="col" className="px-4 py-2 text-start text-sm font-normal text-ink-subtle">{t('test-zone:day.local_time')}</th>
            {view.hours.map((hour) => <th key={hour} scope="col" colSpan={2} className="border-s border-line px-1.5 py-2 text-start text-sm font-bold text-ink">{hour}</th>)}
          </tr>
        </thead>
        <tbody>{view.days.map((day) => <DayLine key={day.date} day={day} total={view.total} href={dayLink(day.date)} />)}</tbody>
      </table>
      <ul className="divide-y divide-line md:hidden">{view.days.map((day) => <DayLines key={day.date} day={day} href={dayLink(day.date)} />)}</ul>
    </div>
  );
}

function WeekStep({ href, label, back = false }: { href: string | null; label: string; back?: boolean }) {
  if (!href) return null;
  return (
    <ButtonLink href={href} variant="ghost" size="small" aria-label={label} className="px-2">
      <Icon name="chevron" className={back ? 'rotate-90 rtl:-rotate-90' : '-rotate-90 rtl:rotate-90'} />
    </ButtonLink>
  );
}

function DayHead({ day, href }: { day: WeekDay; href: string }) {
  return (
    <>
      {day.open ? <a href={href} className="text-sm font-bold text-link underline-offset-4 hover:underline">{day.day}</a> : <span className="text-sm font-bold text-ink-quiet">{day.day}</span>}
      {day.special ? <span className="block text-xs text-ink-quiet">{day.special}</span> : null}
    </>
  );
}

const lookOf = (free: number, total: number): string => (free === 0 ? 'bg-line text-ink-basic' : free === total ? 'bg-surface text-ink' : 'bg-tint text-ink');

function DayLine({ day, total, href }: { day: WeekDay; total: number; href: string }) {
  const { t } = useTranslation(['test-zone', 'common']);
  return (
    <tr className="border-b border-line last:border-b-0">
      <th scope="row" className="px-4 py-2.5 text-start font-normal"><DayHead day={day} href={href} /></th>
      {day.cells.map(({ key, span, free, times }) => (
        free === null
          ? <td key={key} colSpan={span} data-fill="" className="hatched border-s border-line"><span className="sr-only">{t('test-zone:week.closed')}</span></td>
          : (
            <td key={key} colSpan={span} data-fill="" className={`border-s border-line px-1.5 text-sm tabular-nums ${lookOf(free, total)}`}>
              <span aria-hidden="true">{free}</span><span className="sr-only">{times} {t('test-zone:week.free', { number: free })}</span>
            </td>
          )
      ))}
    </tr>
  );
}

function DayLines({ day, href }: { day: WeekDay; href: string }) {
  const { t } = useTranslation(['test-zone', 'common']);
  const known = day.cells.filter((cell): cell is WeekCell & { free: number } => cell.free !== null);
  return (
    <li className="px-4 py-3">
      <p><DayHead day={day} href={href} /></p>
      {known.length === 0 ? <p className="text-sm text-ink-quiet">{t('test-zone:week.closed')}</p> : (
        <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-1 text-sm text-ink-basic">
          {known.map(({ key, times, free }) => <li key={key} className="tabular-nums"><bdi>{times}</bdi> {t('test-zone:week.free', { number: free })}</li>)}
        </ul>
      )}
    </li>
  );
}
