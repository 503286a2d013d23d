import { useTranslation } from '~/i18n/use-translation';
import { ButtonLink } from '~/components/button/button';
import { localPath } from '~/i18n/links';
import { useLanguage } from '~/i18n/use-language';
import './home.css';

/** What the portal is for, in one breath, with the two ways in. */
export function HomeHero() {
  const { t } = useTranslation(['hubs', 'common']);
  const language = useLanguage();
  return (
    <div className="home-hero page-width">
      <h1 className="heading-tight text-3xl font-bold md:text-4xl">
        <span className="block">{t('hubs:home.headline.first')}</span>
        <span className="block">{t('hubs:home.headline.second')}</span>
      </h1>
      <p className="mt-5 text-lg text-ink-subtle">
        <span className="md:block">{t('hubs:home.lead.first')}</span>{' '}
        <span className="md:block">{t('hubs:home.lead.second')}</span>
      </p>
      <p className="mt-7 flex flex-wrap gap-2.5">
        <ButtonLink href={localPath(language, '/find-support')}>{t('hubs:home.findSupport')}</ButtonLink>
        <ButtonLink href={localPath(language, '/test-zone')} variant="secondary">{t('hubs:home.earliestTestZone')}</ButtonLink>
      </p>
    </div>
  );
}
