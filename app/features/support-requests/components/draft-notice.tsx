import { useTranslation } from '~/i18n/use-translation';
import { ButtonLink } from '~/components/button/button';
import { Notice } from '~/components/notice/notice';
import { formatDayTime, seoulZone } from '~/i18n/format';
import { localPath } from '~/i18n/links';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import type { RequestSummary } from '../request';

/** "Continue your draft?": where it stands and the way back to it. */
export function DraftNotice({ draft }: { draft: RequestSummary }) {
  const { t } = useTranslation('support-requests');
  const language = useLanguage();
  return (
    <Notice
      title={t('draft.continue')}
      actions={<ButtonLink size="small" href={localPath(language, `/support-requests/drafts/${draft.id}/${draft.furthestStep}`)}>{t('draft.go_on')}</ButtonLink>}
    >
      <p>
        {draft.title ? <bdi className="font-bold">{draft.title}</bdi> : localizedString(draft.service.name, language)}
        {' · '}{t('promise.hub_name', { hub: localizedString(draft.hub.name, language) })}
      </p>
      <p className="text-sm text-ink-subtle">{t('draft.where', { step: t(`steps.${draft.furthestStep}`), time: formatDayTime(language, draft.updatedAt, seoulZone) })}</p>
    </Notice>
  );
}
