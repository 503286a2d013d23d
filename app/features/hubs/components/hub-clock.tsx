import { useTranslation } from '~/i18n/use-translation';
import './hubs.css';

interface HubClockProps {
  /** `09:20`, as it is now. */
  time: string;
  timeZone: string;
  /** The hub's day as seen from Seoul, where it is another one. */
  day: 'yesterday' | 'tomorrow' | null;
}

/** A hub's local time with the word of another day before it. The document's script keeps both right. */
export function HubClock({ time, timeZone, day }: HubClockProps) {
  const { t } = useTranslation(['hubs', 'common']);
  return (
    <span className="tabular-nums">
      <span data-day-word={timeZone} data-yesterday={t('hubs:day.yesterday')} data-tomorrow={t('hubs:day.tomorrow')} className="hub-day">
        {day ? t(`hubs:day.${day}`) : null}
      </span>{' '}
      <time data-clock={timeZone} dir="ltr">{time}</time>
    </span>
  );
}
