import { useTranslation } from '~/i18n/use-translation';
import { formatTime, seoulZone } from '~/i18n/format';
import { useLanguage } from '~/i18n/use-language';
import { dayWord, type HubNow } from '../rules';
import { ChangeTime } from './change-time';
import { HubClock } from './hub-clock';
import { OpenState } from './open-state';

/** The hub's time in large, whether it is open, and Seoul's time beside it. */
export function TwoClocks({ timeZone, at, now }: { timeZone: string; at: Date; now: HubNow }) {
  const { t } = useTranslation(['hubs', 'common']);
  const language = useLanguage();
  return (
    <dl className="flex flex-wrap gap-x-10 gap-y-4">
      <div>
        <dt className="text-sm text-ink-quiet">{t('hubs:hub.localTime')}</dt>
        <dd>
          <span className="heading-tight text-3xl font-bold">
            <HubClock time={formatTime(language, at, timeZone)} timeZone={timeZone} day={dayWord(at, timeZone)} />
          </span>
          <span className="mt-1 flex flex-wrap items-center gap-x-3 text-sm"><OpenState now={now} /> <ChangeTime now={now} at={at} timeZone={timeZone} /></span>
        </dd>
      </div>
      <div className="border-s border-line ps-10">
        <dt className="text-sm text-ink-quiet">{t('hubs:hub.seoulTime')}</dt>
        <dd className="heading-tight text-3xl text-ink-subtle tabular-nums">
          <time data-clock={seoulZone} dir="ltr">{formatTime(language, at, seoulZone)}</time>
        </dd>
      </div>
    </dl>
  );
}
