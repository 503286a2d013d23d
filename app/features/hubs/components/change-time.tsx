import { useTranslation } from '~/i18n/use-translation';
import { formatDayTime, formatTime, isoDateIn } from '~/i18n/format';
import { useLanguage } from '~/i18n/use-language';
import type { HubNow } from '../rules';

/** When the hub next opens or closes, in its own time; the day is named where it is another one. */
export function ChangeTime({ now, at, timeZone }: { now: HubNow; at: Date; timeZone: string }) {
  const { t } = useTranslation(['hubs', 'common']);
  const language = useLanguage();
  if (!now.changesAt) return null;
  const sameDay = isoDateIn(now.changesAt, timeZone) === isoDateIn(at, timeZone);
  const when = (sameDay ? formatTime : formatDayTime)(language, now.changesAt, timeZone);
  return <span className="text-ink-quiet">{t(now.word === 'open' ? 'hubs:state.closesAt' : 'hubs:state.opensAt', { when })}</span>;
}
