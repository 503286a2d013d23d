import { useTranslation } from '~/i18n/use-translation';
import { ButtonLink } from '~/components/button/button';
import { Notice } from '~/components/notice/notice';
import { localPath } from '~/i18n/links';
import { useLanguage } from '~/i18n/use-language';

/** An old tab of a form that was filed meanwhile: nothing is filed twice, and this is where it went. */
export function AlreadyFiled({ reference }: { reference: string }) {
  const { t } = useTranslation('support-requests');
  const language = useLanguage();
  return (
    <Notice
      live
      title={t('filed.title', { reference })}
      actions={<ButtonLink href={localPath(language, `/support-requests/${reference}`)}>{t('filed.open')}</ButtonLink>}
    >
      {t('filed.text')}
    </Notice>
  );
}
