import { useTranslation } from '~/i18n/use-translation';
import { SectionHeading } from '~/components/page-header/page-header';
import { Tag } from '~/components/tag/tag';
import { TwoTimes } from '~/components/two-times/two-times';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import type { RequestRecord } from '../request';

/** Who was told, and when, that a promise was about to break or had. Nothing where nobody had to be. */
export function DeskEscalations({ request: { escalations, hub } }: { request: Pick<RequestRecord, 'escalations' | 'hub'> }) {
  const { t } = useTranslation(['desk', 'support-requests']);
  const language = useLanguage();
  if (escalations.length === 0) return null;
  return (
    <section>
      <SectionHeading level={3}>{t('desk:escalation.title')}</SectionHeading>
      <ul>
        {escalations.map(({ promise, level, assignee, at }) => {
          const holder = assignee?.name ?? t('desk:escalation.managers');
          return (
            <li key={`${promise}-${level}`} className="border-b border-line py-3 text-sm">
              <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
                <Tag tone={level === 'breach' ? 'danger' : 'warning'}>{t(`desk:escalation.${level}`)}</Tag>
                <span className="font-bold text-ink">{t(`support-requests:promise.${promise}`)}</span>
              </p>
              <p className="mt-1">{t('desk:escalation.told', { who: level === 'breach' ? t('desk:escalation.withRoom', { who: holder }) : holder })}</p>
              <p className="text-ink-quiet"><TwoTimes at={at} timeZone={hub.timeZone} place={localizedString(hub.name, language)} layout="inline" className="[&_time]:font-normal" /></p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
