import { useTranslation } from '~/i18n/use-translation';
import { weekdayName, zoneName } from '~/i18n/format';
import { useLanguage } from '~/i18n/use-language';
import type { HubSchedule } from '../working-time.rules';

/** `09:00:00` as the database keeps wall time, without its seconds. */
const wallTime = (time: string | null) => time?.slice(0, 5) ?? '';

/** The regular week of a hub as wall time. */
export function OpeningHours({ schedule, at }: { schedule: HubSchedule; at: Date }) {
  const { t } = useTranslation(['hubs', 'common']);
  const language = useLanguage();
  if (schedule.weekly.length === 0) return <p>{t('hubs:hours.noHours')}</p>;
  return (
    <table className="hub-hours">
      <caption>{t('hubs:hours.note', { zone: zoneName(language, at, schedule.timeZone) })}</caption>
      <thead className="sr-only">
        <tr><th scope="col">{t('hubs:hours.weekday')}</th><th scope="col">{t('hubs:hours.time')}</th></tr>
      </thead>
      <tbody>
        {[1, 2, 3, 4, 5, 6, 7].map((weekday) => {
          const hours = schedule.weekly.find((day) => day.weekday === weekday);
          return (
            <tr key={weekday}>
              <th scope="row">{weekdayName(language, weekday)}</th>
              <td>{hours ? <bdi dir="ltr">{wallTime(hours.opensAt)}–{wallTime(hours.closesAt)}</bdi> : <span className="text-ink-quiet">{t('hubs:hours.closed')}</span>}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
