import { useTranslation } from '~/i18n/use-translation';
import { Notice } from '~/components/notice/notice';
import type { LocalizedText } from '~/i18n/localized-text';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import type { RequestRecord } from '../request';
import type { LeftAnswer } from '../template.rules';

/** What a new draft takes over from an earlier request, and what it leaves, each with its reason. */
export function TemplateParts({ taken, left }: { taken: readonly LocalizedText[]; left: readonly LeftAnswer[] }) {
  const { t } = useTranslation('support-requests');
  const language = useLanguage();
  return (
    <div className="mt-6 grid gap-x-12 gap-y-8 sm:grid-cols-2">
      <section aria-labelledby="taken">
        <h2 id="taken" className="border-b-2 border-line-ink pb-2 text-base">{t('template.taken')}</h2>
        <ul>
          {[t('content.title'), t('template.contact'), ...taken.map((label) => localizedString(label, language))].map((text) => <li key={text} className="border-b border-line py-2.5 text-base text-ink">{text}</li>)}
        </ul>
      </section>
      <section aria-labelledby="left">
        <h2 id="left" className="border-b-2 border-line-ink pb-2 text-base">{t('template.left')}</h2>
        <LeftList left={left} />
      </section>
    </div>
  );
}

function LeftList({ left }: { left: readonly LeftAnswer[] }) {
  const { t } = useTranslation('support-requests');
  const language = useLanguage();
  return (
    <ul>
      {(['eligibility', 'documents', 'consents'] as const).map((step) => <li key={step} className="border-b border-line py-2.5 text-base text-ink">{t(`steps.${step}`)} <span className="block text-sm text-ink-quiet">{t('template.never')}</span></li>)}
      {left.map(({ label, reason }, index) => (
        <li key={index} className="border-b border-line py-2.5 text-base text-ink">{localizedString(label, language)} <span className="block text-sm text-ink-quiet">{t(`template.${reason}`)}</span></li>
      ))}
    </ul>
  );
}

/** In a draft that began from an earlier request: what has to be said anew. */
export function TemplateNotice({ events }: Pick<RequestRecord, 'events'>) {
  const { t } = useTranslation('support-requests');
  const language = useLanguage();
  const { templateId, left } = (events[0]?.parameters ?? {}) as { templateId?: string; left?: LeftAnswer[] };
  if (!templateId) return null;
  return (
    <Notice className="mb-8" title={t('template.notice')}>
      {left && left.length > 0 ? (
        <>
          <p>{t('template.notice_left')}</p>
          <ul className="mt-1 list-disc ps-5">
            {left.map(({ label, reason }, index) => <li key={index}>{localizedString(label, language)} ({t(`template.${reason}`)})</li>)}
          </ul>
        </>
      ) : null}
    </Notice>
  );
}
