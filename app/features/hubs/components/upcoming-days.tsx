import { useTranslation } from '~/i18n/use-translation';
import { Tag } from '~/components/tag/tag';
import { formatDay, formatDayTime, formatIsoDay, formatTime, isoDateIn, seoulZone } from '~/i18n/format';
import type { Language } from '~/i18n/languages';
import { useLanguage } from '~/i18n/use-language';
import type { Departure } from '../rules';
import { Text } from './text';

/** A stretch of time in Seoul; the day is said once where both ends are on it. */
function inSeoul(language: Language, start: Date, end: Date): string {
  const oneDay = isoDateIn(start, seoulZone) === isoDateIn(end, seoulZone);
  if (oneDay) return `${formatDay(language, start, seoulZone)} ${formatTime(language, start, seoulZone)}–${formatTime(language, end, seoulZone)}`;
  return `${formatDayTime(language, start, seoulZone)} – ${formatDayTime(language, end, seoulZone)}`;
}

/** Holidays, short days and make-up workdays that come, on the hub's calendar and on Seoul's clock. */
export function UpcomingDays({ days, timeZone }: { days: Departure[]; timeZone: string }) {
  const { t } = useTranslation(['hubs', 'common']);
  const language = useLanguage();
  if (days.length === 0) return <p className="text-ink-subtle">{t('hubs:hours.noUpcoming')}</p>;
  return (
    <ul className="hub-rows">
      {days.map(({ from, to, kind, name, provisional, start, end }) => (
        <li key={from}>
          <span className="flex flex-wrap justify-between gap-x-4">
            <span className="font-bold">
              <time dateTime={from}>{formatIsoDay(language, from)}</time>{to === from ? null : <> – <time dateTime={to}>{formatIsoDay(language, to)}</time></>}
            </span>
            <span className="text-sm text-ink-subtle">
              {t(`hubs:hours.kind.${kind}`)} {kind === 'closed' ? null : <bdi dir="ltr">{formatTime(language, start, timeZone)}–{formatTime(language, end, timeZone)}</bdi>}
            </span>
          </span>
          <span className="block text-sm text-ink-subtle"><Text of={name} /> {provisional ? <Tag tone="warning">{t('hubs:hours.provisional')}</Tag> : null}</span>
          <span className="block text-sm text-ink-quiet">{t(kind === 'closed' ? 'hubs:hours.awayInSeoul' : 'hubs:hours.workingInSeoul', { when: inSeoul(language, start, end) })}</span>
        </li>
      ))}
    </ul>
  );
}
