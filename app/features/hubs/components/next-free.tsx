import { useTranslation } from '~/i18n/use-translation';
import { dayShift, formatDayTime, formatTime, seoulZone } from '~/i18n/format';
import { useLanguage } from '~/i18n/use-language';
import type { MapPin } from '../map-view.server';

/** When a card of the hub's test zone is next free, at the hub and in Seoul; nothing where none is. */
export function NextFree({ pin: { free, timeZone } }: { pin: MapPin }) {
  const { t } = useTranslation(['common', 'hubs']);
  const language = useLanguage();
  if (!free) return null;
  const sameDay = dayShift(free, timeZone, seoulZone) === 0;
  return (
    <span className="hub-free">
      {t('hubs:map.nextFree')}{' '}
      <time dateTime={free.toISOString()}>{formatDayTime(language, free, timeZone)}</time> ·{' '}
      <span className="hub-free-seoul">
        {t('times.seoul')} {sameDay ? formatTime(language, free, seoulZone) : formatDayTime(language, free, seoulZone)}
      </span>
    </span>
  );
}
