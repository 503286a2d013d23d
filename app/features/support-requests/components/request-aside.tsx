import { useTranslation } from '~/i18n/use-translation';
import { DefinitionList } from '~/components/definition-list/definition-list';
import { Panel } from '~/components/panel/panel';
import { regionTone, type Region } from '~/components/region-ring/region-ring';
import { TwoTimes } from '~/components/two-times/two-times';
import { formatDuration } from '~/i18n/format';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import type { RequestClock } from '../clock.rules';
import type { Delay } from '../delay.rules';
import type { RequestRecord } from '../request';
import { DelayNote } from './delay-note';
import { RequestClockBar } from './request-clock-bar';

interface RequestAsideProps {
  record: RequestRecord;
  status: { clock: RequestClock; delay: Delay | null };
  /** Null where it can't be withdrawn any more. */
  withdrawPath: string | null;
  /** Null where nobody else can answer for it any more. */
  contactPath: string | null;
}

/** The clock, the promises, who answers for it, and where to turn. */
export function RequestAside({ record, status, withdrawPath, contactPath }: RequestAsideProps) {
  const { t } = useTranslation('support-requests');
  const language = useLanguage();
  const name = localizedString(record.hub.name, language);
  const when = (at: Date) => <TwoTimes at={at} timeZone={record.hub.timeZone} place={name} />;
  return (
    <Panel tone={regionTone[record.hub.regionSlug as Region] ?? 'plain'} as="aside" labelledBy="clock-heading" className="self-start print:order-first">
      <h2 id="clock-heading" className="mb-3 text-base">{t('clock.title')}</h2>
      <RequestClockBar clock={status.clock} hub={record.hub} hubs={record.hubs} />
      <p className="mt-2 text-sm text-ink-quiet">{t(`clock.${status.clock.status}`, { duration: formatDuration(language, status.clock.usedMinutes) })}</p>
      <DelayNote delay={status.delay} request={record} />
      <hr className="my-5 border-line" />
      <DefinitionList
        items={[
          ...(record.submittedAt ? [{ term: t('status.submitted'), value: when(record.submittedAt) }] : []),
          ...(record.firstReplyDueAt ? [{
            term: t('promise.first_reply'),
            value: record.firstRepliedAt ? <>{t(record.firstRepliedAt <= record.firstReplyDueAt ? 'promise.kept' : 'promise.broken')}{when(record.firstRepliedAt)}</> : when(record.firstReplyDueAt),
          }] : []),
          ...(record.decisionDueAt ? [{ term: t('promise.decision'), value: when(record.decisionDueAt) }] : []),
          { term: t('status.assignee'), value: record.assignee ? <bdi>{record.assignee.name}</bdi> : t('status.no_assignee') },
          {
            term: t('contact.name'),
            value: <><bdi>{record.contactName}</bdi>{contactPath ? <span className="print:hidden"> · <a href={contactPath} className="text-link underline underline-offset-4">{t('change_contact.link')}</a></span> : null}</>,
          },
          { term: t('status.hub'), value: t('promise.hub_name', { hub: name }) },
          ...(record.hub.email ? [{ term: t('promise.help'), value: <a className="text-link underline underline-offset-4" href={`mailto:${record.hub.email}`}><bdi>{record.hub.email}</bdi></a> }] : []),
        ]}
      />
      {withdrawPath ? <p className="mt-6 border-t border-line pt-4 print:hidden"><a href={withdrawPath} className="text-base text-danger underline underline-offset-4">{t('withdraw.link')}</a></p> : null}
    </Panel>
  );
}
