import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/components/button/button';
import { Tag } from '~/components/tag/tag';
import { formatDay } from '~/i18n/format';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import type { ScheduleDay } from '../working-time.rules';
import { wallTime } from './desk-hours';

interface DeskDaysProps {
  days: ScheduleDay[];
  /** Where a day can be taken back: the version that the change must name. */
  version?: number;
}

/** Dated days of a hub: closures, short hours, make-up workdays. */
export function DeskDays({ days, version }: DeskDaysProps) {
  const { t } = useTranslation(['desk', 'common']);
  const language = useLanguage();
  if (days.length === 0) return <p className="py-4 text-sm text-ink-quiet">{t('desk:hours.noDays')}</p>;
  return (
    <ul className="mt-2">
      {days.map(({ date, kind, name, opensAt, closesAt, provisional }) => (
        <li key={date} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line py-2.5">
          <div className="min-w-0">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <time dateTime={date} className="font-bold text-ink">{formatDay(language, new Date(date), 'UTC')} <bdi dir="ltr" className="font-normal text-ink-quiet tabular-nums">{date.slice(0, 4)}</bdi></time>
              <span className="text-sm text-ink-subtle">{t(`desk:hours.kinds.${kind}`)} {opensAt ? <bdi dir="ltr" className="tabular-nums">{wallTime(opensAt)}–{wallTime(closesAt)}</bdi> : null}</span>
              {provisional ? <Tag tone="warning">{t('desk:hours.provisionalTag')}</Tag> : null}
            </p>
            <p className="text-sm text-ink-subtle"><bdi>{localizedString(name, language)}</bdi></p>
          </div>
          {version === undefined ? null : (
            <form method="post">
              <input type="hidden" name="version" value={version} />
              <input type="hidden" name="date" value={date} />
              <Button size="small" variant="ghost" name="intent" value="remove_day" aria-label={t('desk:hours.removeOf', { date: formatDay(language, new Date(date), 'UTC') })}>{t('desk:hours.remove')}</Button>
            </form>
          )}
        </li>
      ))}
    </ul>
  );
}
