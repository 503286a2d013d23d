import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/components/button/button';
import { Notice } from '~/components/notice/notice';
import { changesBetween } from '~/features/hubs/service-form.rules';
import { localPath } from '~/i18n/links';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import type { RequestRecord } from '../request';

/** The service asks otherwise than when the draft was begun: what changed, until somebody of the firm says that it was seen. */
export function QuestionsChanged({ draft }: { draft: Pick<RequestRecord, 'id' | 'earlierForm' | 'form'> }) {
  const { t } = useTranslation('support-requests');
  const language = useLanguage();
  if (!draft.earlierForm) return null;
  return (
    <Notice
      tone="warning" title={t('questions_changed.title')} className="mb-8"
      actions={(
        <form method="post" action={localPath(language, `/support-requests/drafts/${draft.id}`)}>
          <Button size="small" variant="secondary">{t('questions_changed.seen')}</Button>
        </form>
      )}
    >
      <p>{t('questions_changed.text')}</p>
      <ul className="mt-2 list-disc ps-5">
        {changesBetween(draft.earlierForm, draft.form).map(({ what, label }, index) => (
          <li key={index}>{t(`questions_changed.${what}`, { label: label ? localizedString(label, language) : '' })}</li>
        ))}
      </ul>
    </Notice>
  );
}
