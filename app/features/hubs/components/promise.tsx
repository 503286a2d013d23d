import { useTranslation } from 'react-i18next';
import { TwoTimes } from '~/components/two-times/two-times';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import type { DueTime } from '../working-time.rules';

interface FirstReplyProps {
  due: DueTime | null;
  timeZone: string;
  /** The hub's name, said beside its time. */
  place: string;
}

/** Until when a hub answers a request filed now: its own time in bold, Seoul's beside, and what was counted out. */
export function FirstReply({ due, timeZone, place }: FirstReplyProps) {
  const { t } = useTranslation(['hubs', 'common']);
  const language = useLanguage();
  if (!due) return <p className="text-sm text-ink-quiet">{t('hubs:promise.none')}</p>;
  return (
    <div className="tabular-nums">
      <p className="text-sm text-ink-quiet">{t('hubs:promise.firstReplyBy')}</p>
      <TwoTimes at={due.due} timeZone={timeZone} place={place} />
      {due.estimated ? <p className="text-sm text-warning">{t('hubs:promise.estimated')}</p> : null}
      {due.skipped.length > 0 ? (
        <p className="text-sm text-ink-quiet">
          {t('hubs:promise.skipped', { days: due.skipped.map(({ name }) => localizedString(name, language)).join(', ') })}
        </p>
      ) : null}
    </div>
  );
}
