import { useTranslation } from '~/i18n/use-translation';
import { useLocation } from '@remix-run/react';
import { formatMonth } from '~/i18n/format';
import { localPath } from '~/i18n/links';
import { useLanguage } from '~/i18n/use-language';
import { monthBeside, type CalendarAddress } from '../calendar.rules';

/** The address of this list with some of its parameters changed; null takes one out. */
function useAddress(): (change: Record<string, string | null>) => string {
  const { search } = useLocation();
  const path = localPath(useLanguage(), '/programmes');
  return (change) => {
    const query = new URLSearchParams(search);
    query.delete('after');
    for (const [name, value] of Object.entries(change)) {
      if (value === null) query.delete(name);
      else query.set(name, value);
    }
    return `${path}${query.size > 0 ? `?${query.toString()}` : ''}`;
  };
}

const linkClass = 'inline-flex min-h-10 items-center text-link underline underline-offset-4';
const chosenClass = 'inline-flex min-h-10 items-center border-b-2 border-line-ink font-bold text-ink';

function Choice({ href, chosen, children }: { href: string; chosen: boolean; children: string }) {
  return chosen ? <span aria-current="true" className={chosenClass}>{children}</span> : <a href={href} className={linkClass}>{children}</a>;
}

/** List or calendar; whatever narrows the one narrows the other. */
export function ViewSwitch({ calendar }: { calendar: CalendarAddress | null }) {
  const { t } = useTranslation(['programmes']);
  const language = useLanguage();
  const to = useAddress();
  return (
    <nav aria-label={t('programmes:view.label')} className="mt-8 flex flex-wrap items-center gap-x-5 gap-y-1 text-base">
      <Choice href={to({ view: null, month: null, days: null })} chosen={calendar === null}>{t('programmes:view.list')}</Choice>
      <Choice href={to({ view: 'calendar', when: null })} chosen={calendar !== null}>{t('programmes:view.calendar')}</Choice>
      <a className={`${linkClass} ms-auto`} href={localPath(language, '/programmes/registrations')}>{t('programmes:mine.title')}</a>
    </nav>
  );
}

/** The month, those beside it, and by whose days it is counted. */
export function MonthBar({ calendar: { month, days } }: { calendar: CalendarAddress }) {
  const { t } = useTranslation(['programmes']);
  const language = useLanguage();
  const to = useAddress();
  const [before, after] = [monthBeside(month, -1), monthBeside(month, 1)];
  const beside = (one: string | null, rel: 'prev' | 'next') => (one ? <a className={linkClass} rel={`${rel} nofollow`} href={to({ month: one })}>{formatMonth(language, `${one}-01`)}</a> : null);
  return (
    <div className="mt-6 mb-4 flex flex-wrap items-center gap-x-6 gap-y-2">
      <h2 className="heading-tight text-xl">{formatMonth(language, `${month}-01`)}</h2>
      <nav aria-label={t('programmes:view.months')} className="flex flex-wrap gap-x-5 text-base">{beside(before, 'prev')}{beside(after, 'next')}</nav>
      <nav aria-label={t('programmes:view.days')} className="flex flex-wrap gap-x-5 text-base md:ms-auto">
        <Choice href={to({ days: null })} chosen={days === 'korea'}>{t('programmes:view.korea')}</Choice>
        <Choice href={to({ days: 'hub' })} chosen={days === 'hub'}>{t('programmes:view.hub')}</Choice>
      </nav>
    </div>
  );
}
