import { useTranslation } from '~/i18n/use-translation';
import { DefinitionList } from '~/components/definition-list/definition-list';
import { Panel } from '~/components/panel/panel';
import { regionTone, type Region } from '~/components/region-ring/region-ring';
import { dayShift, formatDay, formatDayTime, formatDuration, formatTime, seoulZone } from '~/i18n/format';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import type { PromiseView } from '../promise';
import type { RequestHub } from '../request';

interface PromisePanelProps {
  hub: Pick<RequestHub, 'name' | 'regionSlug' | 'timeZone'> & { email?: string | null; phone?: string | null };
  /** Null where the hub has no opening hours to count. */
  promise: PromiseView | null;
}

/** What the hub promises for a request filed now. It stands beside the form from the first step to the last. */
export function PromisePanel({ hub, promise }: PromisePanelProps) {
  const { t } = useTranslation(['support-requests', 'common']);
  const language = useLanguage();
  const name = localizedString(hub.name, language);
  return (
    <Panel tone={regionTone[hub.regionSlug as Region] ?? 'plain'}>
      <p className="text-base font-bold text-ink">{t('support-requests:promise.of_hub', { hub: name })}</p>
      {promise ? <PromiseTimes hub={hub} name={name} promise={promise} /> : <p className="mt-2 text-base text-ink-subtle">{t('support-requests:promise.none')}</p>}
      <hr className="my-5 border-line" />
      <DefinitionList
        items={[
          ...(promise ? [
            { term: t('support-requests:promise.decision'), value: t('support-requests:promise.by', { when: formatDay(language, promise.decisionDueAt, hub.timeZone) }) },
            { term: t('support-requests:promise.counting'), value: <Counted name={name} promise={promise} /> },
          ] : []),
          { term: t('support-requests:promise.late'), value: t('support-requests:promise.late_text') },
          ...(hub.email || hub.phone ? [{ term: t('support-requests:promise.help'), value: <Contact email={hub.email} phone={hub.phone} /> }] : []),
        ]}
      />
    </Panel>
  );
}

function PromiseTimes({ hub, name, promise }: { hub: PromisePanelProps['hub']; name: string; promise: PromiseView }) {
  const { t } = useTranslation(['support-requests', 'common']);
  const language = useLanguage();
  const due = promise.firstReplyDueAt;
  const shift = dayShift(due, hub.timeZone, seoulZone);
  return (
    <>
      <p className="heading-tight mt-1 text-xl font-bold text-ink">
        <time dateTime={due.toISOString()}>{t('support-requests:promise.first_reply_by', { when: formatDayTime(language, due, hub.timeZone) })}</time>
      </p>
      <p className="mt-1 text-sm text-ink-subtle">
        {t('common:times.local', { place: name })} · {t('common:times.seoul')}{' '}
        <span className="whitespace-nowrap">{shift === 0 ? formatTime(language, due, seoulZone) : formatDayTime(language, due, seoulZone)}</span>
        {shift === 0 ? null : <span className="ms-1 font-bold text-warning">{t(shift > 0 ? 'common:times.next_day' : 'common:times.previous_day')}</span>}
      </p>
      <p className="mt-1 text-sm text-ink-quiet">{t('support-requests:promise.if_filed_now')}</p>
      {promise.estimated ? <p className="mt-1 text-sm text-warning">{t('support-requests:promise.estimated')}</p> : null}
    </>
  );
}

function Counted({ name, promise }: { name: string; promise: PromiseView }) {
  const { t } = useTranslation('support-requests');
  const language = useLanguage();
  const names = [...new Set(promise.skipped.map((day) => localizedString(day.name, language)))];
  return (
    <>
      {t('promise.counted', { hub: name, duration: formatDuration(language, promise.firstReplyMinutes) })}
      {names.length > 0 ? <span className="block">{t('promise.without', { days: names.join(', ') })}</span> : null}
    </>
  );
}

function Contact({ email, phone }: { email?: string | null; phone?: string | null }) {
  return (
    <>
      {email ? <a href={`mailto:${email}`} className="block text-link underline underline-offset-4"><bdi>{email}</bdi></a> : null}
      {phone ? <bdi dir="ltr" className="block">{phone}</bdi> : null}
    </>
  );
}

/** The promise in one line, for narrow screens. */
export function PromiseLine({ hub, promise }: Pick<PromisePanelProps, 'hub' | 'promise'>) {
  const { t } = useTranslation('support-requests');
  const language = useLanguage();
  if (!promise) return <>{t('promise.of_hub', { hub: localizedString(hub.name, language) })}</>;
  return <>{t('promise.first_reply_by', { when: formatDayTime(language, promise.firstReplyDueAt, hub.timeZone) })}</>;
}
