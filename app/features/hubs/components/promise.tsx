import { useTranslation } from '~/i18n/use-translation';
import { Tag } from '~/components/tag/tag';
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
      <TwoTimes at={due.due} timeZone={timeZone} place={place} />
      {due.estimated ? <Tag tone="warning">{t('hubs:promise.estimatedMark')}</Tag> : null}
      {due.skipped.length > 0 ? (
        <p className="text-sm text-ink-quiet">
          {t('hubs:promise.skipped', { days: due.skipped.map(({ name }) => localizedString(name, language)).join(', ') })}
        </p>
      ) : null}
    </div>
  );
}

/** How to read the times beneath; said once, with a word on those that are estimates. */
export function FirstReplyNote({ dues }: { dues: (DueTime | null)[] }) {
  const { t } = useTranslation(['hubs', 'common']);
  return (
    <p className="mt-4 text-ink-subtle">
      {t('hubs:promise.note')} {dues.some((due) => due?.estimated) ? t('hubs:promise.estimated') : null}
    </p>
  );
}
