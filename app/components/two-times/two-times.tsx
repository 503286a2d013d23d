import { useTranslation } from '~/i18n/use-translation';
import { dayShift, formatDay, formatTime, seoulZone } from '~/i18n/format';
import { useLanguage } from '~/i18n/use-language';

interface TwoTimesProps {
  /** ISO 8601. */
  at: string | Date;
  /** The end of a range, where it is one. */
  until?: string | Date;
  /** The hub's zone. */
  timeZone: string;
  /** The hub's name, for the word beside its time. */
  place: string;
  /** One under the other (default), or in one line. */
  layout?: 'stacked' | 'inline';
  className?: string;
}

/** Every time is two: the hub's in bold, Seoul's beside it, and an amber word where the date differs. */
export function TwoTimes({ at, until, timeZone, place, layout = 'stacked', className = '' }: TwoTimesProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const from = new Date(at);
  const to = until === undefined ? undefined : new Date(until);
  const shift = dayShift(from, timeZone, seoulZone);
  const clock = (zone: string) =>
    to ? `${formatTime(language, from, zone)}–${formatTime(language, to, zone)}` : formatTime(language, from, zone);
  const there = `${formatDay(language, from, timeZone)} ${clock(timeZone)}`;
  const here = shift === 0 ? clock(seoulZone) : `${formatDay(language, from, seoulZone)} ${clock(seoulZone)}`;
  const inline = layout === 'inline';
  return (
    <span className={`${inline ? 'inline' : 'block'} ${className}`}>
      <time dateTime={from.toISOString()} className={`font-bold text-ink ${inline ? '' : 'block'}`}>{there}</time>{' '}
      <span className={`text-sm font-normal text-ink-quiet ${inline ? '' : 'block'}`}>
        {t('times.local', { place })} · {t('times.seoul')}{' '}
        <span className="whitespace-nowrap">{here}</span>
        {shift === 0 ? null : (
          <> <span className="font-bold whitespace-nowrap text-warning">{t(shift > 0 ? 'times.next_day' : 'times.previous_day')}</span></>
        )}
      </span>
    </span>
  );
}
