import { useTranslation } from 'react-i18next';
import { dayShift, formatDay, formatDayTime, formatTime, seoulZone } from '~/i18n/format';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import type { DueTime } from '../working-time.rules';

interface PromiseProps {
  due: DueTime | null;
  timeZone: string;
  /** The hub's name, said after its time. */
  place: string;
}

/** Until when a hub answers a request filed now: its own time in bold, Seoul's beside, and what was counted. */
export function FirstReply({ due, timeZone, place }: PromiseProps) {
  const { t } = useTranslation(['hubs', 'common']);
  const language = useLanguage();
  if (!due) return <span className="text-sm text-ink-quiet">{t('hubs:promise.none')}</span>;
  const shifted = dayShift(due.due, timeZone, seoulZone) !== 0;
  return (
    <span className="block">
      <span className="font-bold tabular-nums">{formatDayTime(language, due.due, timeZone)}</span>{' '}
      <span className="text-ink-subtle">{place}</span>
      <span className="block text-sm text-ink-subtle tabular-nums">
        {shifted ? <span className="text-warning">{formatDay(language, due.due, seoulZone)} </span> : null}
        {formatTime(language, due.due, seoulZone)} {t('hubs:map.seoul')}
      </span>
      {due.estimated ? <span className="block text-sm text-warning">{t('hubs:promise.estimated')}</span> : null}
      {due.skipped.length > 0 ? (
        <span className="block text-sm text-ink-quiet">
          {t('hubs:promise.skipped', { days: due.skipped.map(({ name }) => localizedString(name, language)).join(', ') })}
        </span>
      ) : null}
    </span>
  );
}
