import { useTranslation } from '~/i18n/use-translation';
import { localPath } from '~/i18n/links';
import { useLanguage } from '~/i18n/use-language';
import { Logo } from './logo';

const linkClass = 'inline-block min-h-6 py-1 underline-offset-4 hover:underline';

/** The navy band: where to go, the privacy policy emphasised, whose work this stands on. */
export function Footer() {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <footer className="site-footer below-fold mt-auto bg-band text-on-band">
      <div className="page-width grid gap-8 py-10 lg:grid-cols-[minmax(20rem,1fr)_minmax(0,2fr)] lg:gap-16">
        <div>
          <p className="flex items-center gap-2.5 text-base font-bold">
            <Logo className="size-7 shrink-0" />
            {t('footer.organisation')}
          </p>
          <p className="mt-3 text-sm text-on-band-quiet">{t('footer.legal_text')}</p>
        </div>
        <nav aria-label={t('footer.label')}>
          <ul className="flex flex-wrap gap-x-6 gap-y-3 text-sm lg:justify-end">
            <li><a className={`${linkClass} font-bold`} href={localPath(language, '/privacy')}>{t('footer.privacy')}</a></li>
            <li><a className={linkClass} href={localPath(language, '/find-support')}>{t('menu.find_support')}</a></li>
            <li><a className={linkClass} href={localPath(language, '/hubs')}>{t('menu.hubs')}</a></li>
            <li><a className={linkClass} href={localPath(language, '/services')}>{t('menu.services')}</a></li>
            <li><a className={linkClass} href={localPath(language, '/test-zone')}>{t('menu.test_zone')}</a></li>
            <li><a className={linkClass} href={localPath(language, '/programmes')}>{t('menu.programmes')}</a></li>
            <li><a className={linkClass} href={localPath(language, '/bulletins')}>{t('menu.bulletins')}</a></li>
            <li><a className={linkClass} href={localPath(language, '/experts')}>{t('menu.experts')}</a></li>
            <li><a className={linkClass} href={localPath(language, '/full-stack')}>{t('menu.full_stack')}</a></li>
            <li><a className={linkClass} href={localPath(language, '/statistics')}>{t('menu.statistics')}</a></li>
          </ul>
        </nav>
        <ul className="flex flex-col border-t border-line-band pt-5 text-xs text-on-band-quiet lg:col-span-2">
          <li><a className={linkClass} href="https://www.krds.go.kr">{t('footer.krds')}</a></li>
          <li><a className={linkClass} href="https://www.naturalearthdata.com">{t('footer.natural_earth')}</a></li>
          <li><a className={linkClass} href="/fonts/licences.txt">{t('footer.fonts')}</a></li>
        </ul>
      </div>
    </footer>
  );
}
