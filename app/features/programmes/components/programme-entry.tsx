import { useTranslation } from '~/i18n/use-translation';
import { ButtonLink } from '~/components/button/button';
import { localPath } from '~/i18n/links';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import type { Programme } from '../programme';
import { applicationAt } from '../rules';

/** How a firm takes part, while it can: by registering here, or by a support request. */
export function ProgrammeEntry({ programme, at }: { programme: Programme; at: Date }) {
  const { t } = useTranslation(['programmes']);
  const language = useLanguage();
  const { slug, hub, service, intake, mode, room, waitingPlaces } = programme;
  if (applicationAt(programme, at) !== 'open') return null;
  if (intake === 'support_request') {
    return (
      <div className="mt-6">
        <ButtonLink href={localPath(language, `/support-requests/new?service=${service.slug}&hub=${hub.slug}`)}>{t('programmes:apply')}</ButtonLink>
        <p className="mt-3 text-sm text-ink-quiet">{t('programmes:applyText', { service: localizedString(service.name, language) })}</p>
      </div>
    );
  }
  const served = mode === 'first_come';
  return (
    <div className="mt-6">
      <ButtonLink href={localPath(language, `/programmes/${slug}/register`)}>{t(served && room === 'waiting_list' ? 'programmes:register.wait' : served && room === 'full' ? 'programmes:register.see' : 'programmes:register.title')}</ButtonLink>
      <p className="mt-3 text-sm text-ink-quiet">{t(`programmes:mode.${mode}Text`)}{served && waitingPlaces > 0 ? <> {t('programmes:mode.waitingText')}</> : null}</p>
      <p className="mt-2 text-sm"><a className="text-link underline underline-offset-4" href={localPath(language, '/programmes/registrations')}>{t('programmes:mine.title')}</a></p>
    </div>
  );
}
